package org.spona.meetings.mailing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.MailState;
import org.spona.meetings.invitation.MailStates;
import org.spona.platform.mail.EmailAddress;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what was written to invitees, and to whom something has to be written. */
@Repository
class InviteeMails implements MailStates {

    private static final String ADD_DUE = """
            insert into invitee_mail (invitee_id, due, reminder_due) select id, true, :reminder from meeting_invitee
            where %s = :id
            on conflict (invitee_id) do update set due = true, reminder_due = invitee_mail.reminder_due or excluded.reminder_due
            """;

    private final JdbcClient database;

    InviteeMails(JdbcClient database) {
        this.database = database;
    }

    /** Something has to be written to everybody on the list of a meeting. */
    void addDueOfMeeting(UUID meetingId) {
        database.sql(ADD_DUE.formatted("meeting_id"))
                .param("reminder", false)
                .param("id", meetingId)
                .update();
    }

    /** Something has to be written to an invitee. */
    void addDue(UUID inviteeId, boolean reminder) {
        database.sql(ADD_DUE.formatted("id"))
                .param("reminder", reminder)
                .param("id", inviteeId)
                .update();
    }

    /** Some of those to whom something has to be written, locked; those to whom another instance writes are passed over. */
    List<InviteeMail> lockDue(int limit) {
        return database.sql("""
                        select invitee_id, mailed_sequence, cancellation_mailed, reminder_due, state, notice_key
                        from invitee_mail where due order by invitee_id limit ? for update skip locked""")
                .param(limit)
                .query(new SimplePropertyRowMapper<>(InviteeMail.class))
                .list();
    }

    /**
     * What is due to the same person, or to the same address, about meetings of one series, locked; what another instance writes is passed
     * over.
     */
    List<InviteeMail> lockDueInSeries(UUID seriesId, Invitee invitee, String address) {
        return database.sql("""
                        select m.invitee_id, m.mailed_sequence, m.cancellation_mailed, m.reminder_due, m.state, m.notice_key
                        from invitee_mail m join meeting_invitee i on i.id = m.invitee_id join meeting t on t.id = i.meeting_id
                        left join invitee_contact c on c.invitee_id = i.id
                        where m.due and t.series_id = :series
                        and (i.person_id = :person or (i.person_id is null and lower(c.email) = :address))
                        order by t.starts, i.id limit 250 for update of m skip locked""")
                .param("series", seriesId)
                .param("person", invitee.personId().orElse(new UUID(0, 0)))
                .param("address", EmailAddress.normalised(address))
                .query(new SimplePropertyRowMapper<>(InviteeMail.class))
                .list();
    }

    /** It is seen to: nothing has to be written until the next change. */
    void save(InviteeMail mail) {
        database.sql("""
                        update invitee_mail set due = false, mailed_sequence = :sequence, cancellation_mailed = :cancelled,
                            reminder_due = :reminder, state = :state, notice_key = :key where invitee_id = :id""")
                .param("sequence", mail.mailedSequence())
                .param("cancelled", mail.cancellationMailed())
                .param("reminder", mail.reminderDue())
                .param("state", mail.state().name())
                .param("key", mail.noticeKey())
                .param("id", mail.inviteeId())
                .update();
    }

    /** What became of the notice with this key; nothing when it is no longer the newest mail to anybody. */
    void settle(String noticeKey, MailState state) {
        database.sql("update invitee_mail set state = ? where notice_key = ?")
                .params(state.name(), noticeKey)
                .update();
    }

    @Override
    public Map<UUID, MailState> of(UUID meetingId) {
        record Row(UUID inviteeId, MailState state) {}
        return database.sql("""
                        select m.invitee_id, m.state from invitee_mail m join meeting_invitee i on i.id = m.invitee_id
                        where i.meeting_id = ?""").param(meetingId).query(new SimplePropertyRowMapper<>(Row.class)).list().stream()
                .collect(Collectors.toMap(Row::inviteeId, Row::state));
    }
}
