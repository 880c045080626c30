package org.spona.platform.personal;

import java.util.List;
import java.util.UUID;
import org.spona.platform.archive.ArchiveParts;
import org.spona.platform.archive.ArchiveRequest;
import org.spona.platform.archive.ArchiveSource;
import org.spona.platform.directory.PersonState;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this service keeps of people. Every method belongs into a transaction of the service. */
@Transactional(propagation = Propagation.MANDATORY)
public class PersonalDataKeeping implements ArchiveSource {

    private final List<PersonalData> kept;
    private final JdbcClient database;

    PersonalDataKeeping(List<PersonalData> kept, JdbcClient database) {
        this.kept = List.copyOf(kept);
        this.database = database;
    }

    /** Tells everything that is kept of the person who asks. */
    @Override
    public void tell(ArchiveRequest request, ArchiveParts parts) {
        UUID personId = request.personId();
        if (personId != null) {
            tell(personId, parts);
        }
    }

    private void tell(UUID personId, ArchiveParts parts) {
        actFor(personId);
        for (PersonalData data : kept) {
            parts.begin(data.name());
            database
                    .sql("select to_json(kept)::text from (" + data.kept() + ") kept")
                    .param("person", personId)
                    .query((row, _) -> row.getString(1))
                    .list()
                    .stream()
                    .takeWhile(parts::add)
                    .forEach(_ -> {});
        }
    }

    /** Forgets a person who has gone. */
    @EventListener
    public void on(PersonState person) {
        if (person.isGone()) {
            forget(person.id());
        }
    }

    /** Takes her name, her addresses and what is hers alone out; repeating it does nothing more. */
    public void forget(UUID personId) {
        actFor(personId);
        kept.stream()
                .flatMap(data -> data.forgotten().stream())
                .forEach(statement ->
                        database.sql(statement).param("person", personId).update());
    }

    private void actFor(UUID personId) {
        database.sql("select set_config('spona.person', ?, true)")
                .param(personId.toString())
                .query(String.class)
                .single();
    }
}
