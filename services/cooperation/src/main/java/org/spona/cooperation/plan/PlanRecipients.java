package org.spona.cooperation.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.link.Recipient;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who are written to of the part of an organisation: for who asks them, and for the service. */
@Component
class PlanRecipients {

    /** What has to be written to somebody. */
    enum Mail {
        ASKED,
        REMINDER
    }

    /** Somebody to whom something has to be written. */
    record Due(
            UUID id,
            UUID partId,
            @Nullable UUID personId,
            String name,
            @Nullable String email,
            String language,
            Mail due) {

        Recipient recipient() {
            return new Recipient(personId, name, email, Language.ofText(language));
        }

        /** An address belongs into no log. */
        @Override
        public String toString() {
            return "Due[" + id + "]";
        }
    }

    private final JdbcClient database;

    PlanRecipients(JdbcClient database) {
        this.database = database;
    }

    /**
     * These people are written to of a part, each once: who was asked before is not asked again.
     *
     * @param asker the organisation in whose name they are asked
     */
    void ask(PlanPart part, UUID asker, List<Contact> people, Instant now) {
        database.sql("""
                        insert into plan_recipient (id, part_id, organisation_id, network_id, person_id, name, email, language, asked_at, due)
                        select gen_random_uuid(), :part, :organisation, :network, person, name, email, language, :now, 'ASKED'
                        from unnest(cast(:people as uuid[]), cast(:names as text[]), cast(:emails as text[]), cast(:languages as text[]))
                            as asked (person, name, email, language)
                        on conflict do nothing""")
                .param("part", part.getId())
                .param("organisation", asker)
                .param("network", part.networkId())
                .param("now", Timestamp.from(now))
                .param("people", people.stream().map(Contact::personId).toArray(UUID[]::new))
                .param("names", people.stream().map(Contact::name).toArray(String[]::new))
                .param(
                        "emails",
                        people.stream()
                                .map(one -> one.person().isPresent() ? null : one.email())
                                .toArray(String[]::new))
                .param(
                        "languages",
                        people.stream()
                                .map(Contact::language)
                                .map(Language::tag)
                                .toArray(String[]::new))
                .update();
    }

    /** Those of a part are written to once more. */
    void remind(UUID planId, UUID organisationId) {
        database.sql("""
                        update plan_recipient set due = 'REMINDER' where due is null
                            and part_id in (select id from plan_part where plan_id = ? and organisation_id = ?)""").params(planId, organisationId).update();
    }

    /** The names of those to whom a part was sent by address, as far as the reader's organisation asked them. */
    List<String> names(UUID partId) {
        return database.sql("""
                        select name from plan_recipient where part_id = ? and email is not null
                        order by name collate "sr-Latn-x-icu", id limit 1000""")
                .param(partId)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** One to whom something has to be written, locked; those to whom another instance writes are passed over. */
    Optional<Due> lockNext() {
        return database.sql("""
                        select id, part_id, person_id, name, email, language, due from plan_recipient where due is not null
                        order by id limit 1 for update skip locked""").query(new SimplePropertyRowMapper<>(Due.class)).optional();
    }

    /** It is seen to. */
    void settle(UUID id) {
        database.sql("update plan_recipient set due = null where id = ?")
                .param(id)
                .update();
    }
}
