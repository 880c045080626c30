package org.spona.meetings.registration;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.secret.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses of visitors who register, and the secrets of the links in their mails. */
@Repository
class RegistrantContacts {

    /** An address with the language in which she registered. */
    record Written(String email, Language language) {

        /** An address belongs into no log. */
        @Override
        public String toString() {
            return "Written";
        }
    }

    private final JdbcClient database;

    RegistrantContacts(JdbcClient database) {
        this.database = database;
    }

    void keep(UUID registrantId, EmailAddress email, Language language) {
        database.sql("insert into registrant_contact (registrant_id, email, email_key, language) values (?, ?, ?, ?)")
                .params(registrantId, email.value(), EmailAddress.normalised(email.value()), language.tag())
                .update();
    }

    Optional<Written> find(UUID registrantId) {
        return database.sql("select email, language from registrant_contact where registrant_id = ?")
                .param(registrantId)
                .query((row, _) -> new Written(
                        row.getString("email"),
                        Language.ofTag(row.getString("language")).orElse(Language.SERBIAN_LATIN)))
                .optional();
    }

    /** The registration of an address for a meeting that still stands. */
    Optional<UUID> findActive(UUID meetingId, EmailAddress email) {
        return database.sql("""
                        select r.id from meeting_registrant r join registrant_contact c on c.registrant_id = r.id
                        where r.meeting_id = ? and c.email_key = ? and r.status in ('REQUESTED', 'CONFIRMED', 'WAITING', 'OFFERED')
                        order by r.requested_at limit 1""")
                .params(meetingId, EmailAddress.normalised(email.value()))
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** How often an address has asked for a place anywhere in the last day. */
    long countOfDay(EmailAddress email) {
        return database.sql("""
                        select count(*) from registrant_contact c join meeting_registrant r on r.id = c.registrant_id
                        where c.email_key = ? and r.requested_at > now() - interval '1 day'""")
                .param(EmailAddress.normalised(email.value()))
                .query(Long.class)
                .single();
    }

    /** How often visitors have asked for a place at a meeting in the last day. */
    long countOfDay(UUID meetingId) {
        return database.sql("""
                        select count(*) from meeting_registrant
                        where meeting_id = ? and person_id is null and requested_at > now() - interval '1 day'""").param(meetingId).query(Long.class).single();
    }

    /** One more link of a registrant, for a mail; those of earlier mails work on. */
    SecretToken link(UUID registrantId) {
        SecretToken token = SecretToken.random();
        database.sql("insert into registrant_link (digest, registrant_id) values (?, ?)")
                .params(token.digest(), registrantId)
                .update();
        return token;
    }

    /** Whose link it is. */
    Optional<UUID> findByLink(String token) {
        return database.sql("select registrant_id from registrant_link where digest = ?")
                .param(new SecretToken(token).digest())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** For which meeting somebody is registered. */
    UUID meetingOf(UUID registrantId) {
        return database.sql("select meeting_id from meeting_registrant where id = ?")
                .param(registrantId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }
}
