package org.spona.meetings.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.Language;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those who are written to of parts, and of what has to be written to them. */
@Repository
class TaskMails {

    /** What a mail is for. */
    enum Kind {
        GIVEN,
        CHANGED,
        REMINDER,
        WITHDRAWN
    }

    /** Somebody to whom something has to be written. */
    record Due(
            UUID id,
            UUID partId,
            @Nullable UUID personId,
            String name,
            @Nullable String email,
            @Nullable String language,
            Kind kind) {

        /** An address belongs into no log. */
        @Override
        public String toString() {
            return "Due[" + id + "]";
        }

        Language mailLanguage() {
            return Language.ofTag(language).orElse(Language.SERBIAN_LATIN);
        }
    }

    private final JdbcClient database;

    TaskMails(JdbcClient database) {
        this.database = database;
    }

    /** Keeps who is written to of a part; those who are known stay as they are. */
    void keep(UUID partId, List<Recipient> recipients, String language) {
        database.sql("""
                        insert into task_recipient (id, part_id, person_id, name, email, language)
                        select gen_random_uuid(), :part, person_id, name, email, :language
                        from unnest(cast(:people as uuid[]), cast(:names as text[]), cast(:emails as text[])) as r (person_id, name, email)
                        on conflict do nothing""")
                .param("part", partId)
                .param("language", language)
                .param("people", recipients.stream().map(Recipient::personId).toArray(UUID[]::new))
                .param("names", recipients.stream().map(Recipient::name).toArray(String[]::new))
                .param("emails", recipients.stream().map(Recipient::email).toArray(String[]::new))
                .update();
    }

    /** Something has to be written to those who are written to of some parts; what nobody was told yet need not be changed or taken back. */
    void due(Collection<UUID> parts, Kind kind) {
        if (parts.isEmpty()) {
            return;
        }
        database.sql("""
                        update task_recipient set due = case when due = 'GIVEN' and :kind = 'WITHDRAWN' then null
                            when due = 'GIVEN' then due else :kind end
                        where part_id in (:parts)""").param("kind", kind.name()).param("parts", parts).update();
    }

    /** One to whom something has to be written, locked; those to whom another instance writes are passed over. */
    Optional<Due> lockNext() {
        return database.sql("""
                        select id, part_id, person_id, name, email, language, due as kind from task_recipient where due is not null
                        order by id limit 1 for update skip locked""").query(new SimplePropertyRowMapper<>(Due.class)).optional();
    }

    /** It is seen to. */
    void settle(Due due) {
        database.sql("update task_recipient set due = null where id = ?")
                .param(due.id())
                .update();
    }
}
