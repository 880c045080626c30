package org.spona.meetings.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
            return language == null ? Language.SERBIAN_LATIN : Language.ofText(language);
        }
    }

    private record Kept(UUID partId, Recipient recipient) {}

    private final JdbcClient database;

    TaskMails(JdbcClient database) {
        this.database = database;
    }

    /** Keeps who is written to, by part; those who are known stay as they are. */
    void keep(Map<UUID, List<Recipient>> recipients, String language) {
        List<Kept> kept = recipients.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(recipient -> new Kept(part.getKey(), recipient)))
                .toList();
        database.sql("""
                        insert into task_recipient (id, part_id, person_id, name, email, language)
                        select gen_random_uuid(), part_id, person_id, name, email, :language
                        from unnest(cast(:parts as uuid[]), cast(:people as uuid[]), cast(:names as text[]), cast(:emails as text[]))
                            as r (part_id, person_id, name, email)
                        on conflict do nothing""")
                .param("parts", kept.stream().map(Kept::partId).toArray(UUID[]::new))
                .param("language", language)
                .param(
                        "people",
                        kept.stream().map(one -> one.recipient().personId()).toArray(UUID[]::new))
                .param("names", kept.stream().map(one -> one.recipient().name()).toArray(String[]::new))
                .param(
                        "emails",
                        kept.stream().map(one -> one.recipient().email()).toArray(String[]::new))
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

    /** Who is written to of a part by name. */
    List<UUID> peopleOf(UUID partId) {
        return database.sql("select person_id from task_recipient where part_id = :part and person_id is not null")
                .param("part", partId)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** What was written to somebody of the open parts of an institution is written to a colleague, who is told what is asked. */
    void handOver(UUID from, UUID organisationId, UUID networkId, UUID heir, String heirName) {
        database.sql("""
                        with left_behind as (
                            delete from task_recipient r using task_part p where r.person_id = :from and p.id = r.part_id
                                and p.organisation_id = :organisation and p.network_id = :network and p.status in ('OPEN', 'DOING')
                            returning r.part_id)
                        insert into task_recipient (id, part_id, person_id, name, due)
                        select gen_random_uuid(), part_id, :heir, :name, 'GIVEN' from left_behind on conflict do nothing""")
                .param("from", from)
                .param("organisation", organisationId)
                .param("network", networkId)
                .param("heir", heir)
                .param("name", heirName)
                .update();
    }

    /** Those who are written to of a part, and their links, belong to another of the same task. */
    void move(UUID from, UUID into) {
        database.sql("update task_link set part_id = :into where part_id = :from")
                .param("from", from)
                .param("into", into)
                .update();
        database.sql("""
                        update task_recipient r set part_id = :into where part_id = :from and not exists (select from task_recipient known
                            where known.part_id = :into and (known.person_id = r.person_id or known.email = r.email))""").param("from", from).param("into", into).update();
    }

    /** It is seen to. */
    void settle(Due due) {
        database.sql("update task_recipient set due = null where id = ?")
                .param(due.id())
                .update();
    }
}
