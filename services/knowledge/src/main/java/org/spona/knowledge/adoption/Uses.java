package org.spona.knowledge.adoption;

import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom practices were of use: a mark that a person sets and takes back, seen by nobody but herself; others see how many there are. */
@Service
@Transactional
public class Uses {

    /**
     * A mark was set or taken back. It does not say whose it is.
     *
     * @param id the mark
     * @param version grows with every change of the mark
     */
    public record Marked(UUID id, UUID practiceId, boolean used, long version) {}

    private final JdbcClient database;
    private final PracticeReading practices;
    private final ApplicationEventPublisher events;

    Uses(JdbcClient database, PracticeReading practices, ApplicationEventPublisher events) {
        this.database = database;
        this.practices = practices;
        this.events = events;
    }

    /**
     * Sets the reader's mark or takes it back. Doing it twice does it once.
     *
     * @throws Refusal {@code no-workplace} for an account without any membership, {@code adoption-not-published}
     */
    public void mark(UUID practiceId, boolean used) {
        Practice practice = practices.get(practiceId);
        Reader reader = Readers.get();
        if (reader.memberships().isEmpty()) {
            throw new Refusal(AdoptionError.NO_WORKPLACE);
        }
        if (practice.status() != Status.PUBLISHED) {
            throw new Refusal(AdoptionError.NOT_PUBLISHED);
        }
        database.sql("""
                        insert into practice_use as known (id, practice_id, person_id, used, version) values (:id, :practice, :person, :used, 1)
                        on conflict (practice_id, person_id) do update set used = excluded.used, version = known.version + 1
                        where known.used <> excluded.used
                        returning id, practice_id, used, version
                        """)
                .param("id", UUID.randomUUID())
                .param("practice", practiceId)
                .param("person", reader.personId())
                .param("used", used)
                .query(new SimplePropertyRowMapper<>(Marked.class))
                .optional()
                .ifPresent(events::publishEvent);
    }

    /** Whether the reader has marked the practice. */
    @Transactional(readOnly = true)
    public boolean marked(UUID practiceId) {
        return database.sql("select exists (select from practice_use where practice_id = ? and person_id = ? and used)")
                .params(practiceId, Readers.get().personId())
                .query(Boolean.class)
                .single();
    }
}
