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
                s.name substitute_name, case when reader_convenes(m.id) then i.mail_state else 'NONE' end mail_state,
                c.email, nullif(c.note, '') note
            from meeting_invitee i
            join meeting m on m.id = i.meeting_id
            left join directory_organisation o on o.id = i.organisation_id
            left join meeting_invitee s on s.substitute_for = i.id and not s.called_off
            left join invitee_contact c on c.invitee_id = i.id
            where i.meeting_id = ? and not i.called_off
            order by coalesce(o.name_latin, i.institution), i.name, i.id
            """;

    private static final Set<MailState> UNREACHED =
            Set.of(MailState.STOPPED, MailState.REFUSED, MailState.NO_ADDRESS, MailState.NO_MEMBER);

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

    /**
     * How many people those who are invited have named as their substitutes, for who convenes.
     *
     * @param calledOff how many of them were called off again
     */
    public record Substitutes(long named, long calledOff) {}

    /** Whom the links of a meeting had written to. */
    public Substitutes substitutes(UUID meetingId) {
        return database.sql("""
                        select count(*) named, count(*) filter (where called_off) called_off from meeting_invitee
                        where meeting_id = ? and substitute_for is not null""")
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(Substitutes.class))
                .single();
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
