package org.spona.meetings.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.meetings.meeting.Invitee.Answer;
import org.spona.meetings.meeting.Invitee.MailState;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a meeting, and what they say. */
@Service
@Transactional(readOnly = true)
public class InviteeList {

    private static final String ENTRY = """
            select i.id, i.person_id, i.name, i.organisation_id, o.name_latin organisation_latin,
                o.name_cyrillic organisation_cyrillic, i.institution, i.answer,
                coalesce(i.answered_in_sequence >= m.moved_in_sequence, false) current, i.answered_at, i.substitute_for,
                s.name substitute_name, i.mail_state, c.email, nullif(c.note, '') note
            from meeting_invitee i
            join meeting m on m.id = i.meeting_id
            left join directory_organisation o on o.id = i.organisation_id
            left join meeting_invitee s on s.substitute_for = i.id and not s.called_off
            left join invitee_contact c on c.invitee_id = i.id
            where i.meeting_id = ? and not i.called_off
            order by coalesce(o.name_latin, i.institution), i.name, i.id
            """;

    private static final Set<MailState> UNREACHED = Set.of(MailState.STOPPED, MailState.REFUSED, MailState.NO_ADDRESS);

    /**
     * How many say what; substitutes are counted with those instead of whom they come.
     *
     * @param silent from whom nothing is known of the time at which the meeting is now
     * @param mailed to how many the newest mail is with the mail server already
     * @param refused how many the newest mail does not reach
     */
    public record Count(
            long invited, long yes, long no, long maybe, long substitutes, long silent, long mailed, long refused) {}

    private final JdbcClient database;

    InviteeList(JdbcClient database) {
        this.database = database;
    }

    /** Everybody, by institution. */
    public List<InviteeEntry> of(UUID meetingId) {
        return database.sql(ENTRY)
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(InviteeEntry.class))
                .list();
    }

    public Count count(UUID meetingId) {
        return count(of(meetingId));
    }

    /** Counts what a list says. */
    public static Count count(List<InviteeEntry> entries) {
        List<InviteeEntry> asked =
                entries.stream().filter(entry -> entry.substituteFor() == null).toList();
        return new Count(
                asked.size(),
                number(asked, Answer.YES),
                number(asked, Answer.NO),
                number(asked, Answer.MAYBE),
                number(asked, Answer.SUBSTITUTE),
                asked.stream().filter(InviteeEntry::silent).count(),
                entries.stream()
                        .filter(entry -> entry.mailState() == MailState.SENT)
                        .count(),
                entries.stream()
                        .filter(entry -> UNREACHED.contains(entry.mailState()))
                        .count());
    }

    private static long number(List<InviteeEntry> entries, Answer answer) {
        return entries.stream()
                .filter(entry -> entry.answer() == answer && entry.current())
                .count();
    }
}
