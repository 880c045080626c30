package org.spona.meetings.invitation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private data of invitees: the database shows it to who convenes, to the service, and to everybody her own. */
@Repository
class InviteeContacts {

    private final JdbcClient database;

    InviteeContacts(JdbcClient database) {
        this.database = database;
    }

    /** What is known of an invitee; empty too for those who may not see it. */
    Optional<InviteeContact> find(UUID inviteeId) {
        return database.sql("select email, language, note from invitee_contact where invitee_id = ?")
                .param(inviteeId)
                .query(new SimplePropertyRowMapper<>(InviteeContact.class))
                .optional();
    }

    /** The addresses of guests and substitutes who are invited to a meeting, {@linkplain EmailAddress#normalised normalised}. */
    Set<String> addresses(UUID meetingId) {
        return addresses(meetingId, "not i.called_off");
    }

    /** The same with those who were called off. */
    Set<String> addressesEver(UUID meetingId) {
        return addresses(meetingId, "true");
    }

    private Set<String> addresses(UUID meetingId, String condition) {
        return database.sql("select c.email from invitee_contact c join meeting_invitee i on i.id = c.invitee_id"
                        + " where i.meeting_id = ? and c.email is not null and " + condition)
                .param(meetingId)
                .query((row, number) -> EmailAddress.normalised(row.getString("email")))
                .set();
    }

    /** The same by the id of the invitee. */
    Map<UUID, String> addressesByInvitee(UUID meetingId) {
        return database
                .sql("""
                        select c.invitee_id, c.email from invitee_contact c join meeting_invitee i on i.id = c.invitee_id
                        where i.meeting_id = ? and c.email is not null and not i.called_off""")
                .param(meetingId)
                .query((row, _) -> Map.entry(
                        row.getObject("invitee_id", UUID.class), EmailAddress.normalised(row.getString("email"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keepAddress(UUID inviteeId, EmailAddress email, Language language) {
        database.sql("insert into invitee_contact (invitee_id, email, language) values (?, ?, ?)")
                .params(inviteeId, email.value(), language.tag())
                .update();
    }

    void keepNote(UUID inviteeId, String note) {
        database.sql("""
                        insert into invitee_contact (invitee_id, note) values (?, ?)
                        on conflict (invitee_id) do update set note = excluded.note""").params(inviteeId, note).update();
    }
}
