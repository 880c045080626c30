package org.spona.meetings.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.survey.AskedInstitution.Recipient;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those who are written to of surveys, and of what has to be written to them. */
@Repository
class SurveyMails {

    /** What a mail is for. */
    enum Kind {
        ASKED,
        REMINDER,
        DEADLINE,
        RESULTS;

        /** Whether it is for those only who have not answered. */
        boolean isForSilent() {
            return this != RESULTS;
        }
    }

    /** Somebody to whom something has to be written. */
    record Due(
            UUID id,
            UUID partId,
            @Nullable UUID personId,
            String name,
            @Nullable String email,
            Kind kind) {

        /** An address belongs into no log. */
        @Override
        public String toString() {
            return "Due[" + id + "]";
        }
    }

    private record Kept(UUID partId, Recipient recipient) {}

    private final JdbcClient database;

    SurveyMails(JdbcClient database) {
        this.database = database;
    }

    /** Keeps who is written to, by part; each is asked. */
    void ask(Map<UUID, List<Recipient>> recipients) {
        List<Kept> kept = recipients.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(recipient -> new Kept(part.getKey(), recipient)))
                .toList();
        database.sql("""
                        insert into survey_recipient (id, part_id, person_id, name, email, due)
                        select gen_random_uuid(), part_id, person_id, name, email, 'ASKED'
                        from unnest(cast(:parts as uuid[]), cast(:people as uuid[]), cast(:names as text[]), cast(:emails as text[]))
                            as r (part_id, person_id, name, email)
                        on conflict do nothing""")
                .param("parts", kept.stream().map(Kept::partId).toArray(UUID[]::new))
                .param(
                        "people",
                        kept.stream().map(one -> one.recipient().personId()).toArray(UUID[]::new))
                .param("names", kept.stream().map(one -> one.recipient().name()).toArray(String[]::new))
                .param(
                        "emails",
                        kept.stream().map(one -> one.recipient().email()).toArray(String[]::new))
                .update();
    }

    /** Something has to be written of a survey, to those who have answered or to those who have not. */
    void due(UUID surveyId, Kind kind) {
        database.sql("""
                        update survey_recipient r set due = :kind from survey_part p
                        where p.id = r.part_id and p.survey_id = :survey and (p.sent_at is null) = :silent and (r.due is distinct from 'ASKED' or :kind = 'RESULTS')""")
                .param("kind", kind.name())
                .param("survey", surveyId)
                .param("silent", kind.isForSilent())
                .update();
    }

    /** One to whom something has to be written, locked; those to whom another instance writes are passed over. */
    Optional<Due> lockNext() {
        return database.sql("""
                        select id, part_id, person_id, name, email, due as kind from survey_recipient where due is not null
                        order by id limit 1 for update skip locked""").query(new SimplePropertyRowMapper<>(Due.class)).optional();
    }

    /** It is seen to. */
    void settle(Due due) {
        database.sql("update survey_recipient set due = null where id = ?")
                .param(due.id())
                .update();
    }

    /** The parts of a survey of which nobody is known to write to. */
    List<UUID> unreachable(UUID surveyId) {
        return database.sql("""
                        select p.id from survey_part p where p.survey_id = :survey
                        and not exists (select from survey_recipient r where r.part_id = p.id)""")
                .param("survey", surveyId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
