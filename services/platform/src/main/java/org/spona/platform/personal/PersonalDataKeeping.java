package org.spona.platform.personal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.directory.PersonState;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What this service keeps of people. Every method belongs into a transaction of the service. */
@Transactional(propagation = Propagation.MANDATORY)
public class PersonalDataKeeping {

    private final String service;
    private final List<PersonalData> kept;
    private final JdbcClient database;

    PersonalDataKeeping(String service, List<PersonalData> kept, JdbcClient database) {
        this.service = service;
        this.kept = List.copyOf(kept);
        this.database = database;
    }

    /** Everything that is kept of the person who asks. */
    Stream<PersonalDataPart> parts(PersonalDataRequest request) {
        actFor(request.personId());
        return kept.stream()
                .map(data -> new PersonalDataPart(
                        request.requestId(),
                        service,
                        data.name(),
                        kept.size(),
                        JsonMapper.shared()
                                .readTree(database.sql(
                                                "select coalesce(json_agg(kept), '[]') from (" + data.kept() + ") kept")
                                        .param("person", request.personId())
                                        .query(String.class)
                                        .single())));
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
