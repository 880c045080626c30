package org.spona.meetings.invitation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Recipients;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a meeting, and what they say. */
@Service
@Transactional(readOnly = true)
public class InviteeList implements Recipients {

    private static final String ENTRY = """
            select i.id, i.person_id, i.name, i.organisation_id, o.name_latin organisation_latin,
                o.name_cyrillic organisation_cyrillic, i.institution, i.answer,
                coalesce(i.answered_in_sequence >= m.moved_in_sequence, false) current, i.answered_at, i.substitute_for,
                r.name substitute_for_name, s.name substitute_name, i.self_registered, 'NONE' mail_state, c.email, nullif(c.note, '') note
            from meeting_invitee i
            join meeting m on m.id = i.meeting_id
            left join directory_organisation o on o.id = i.organisation_id
            left join meeting_invitee s on s.substitute_for = i.id and not s.called_off
            left join meeting_invitee r on r.id = i.substitute_for
            left join invitee_contact c on c.invitee_id = i.id
            where i.meeting_id = ? and not i.called_off
            order by coalesce(o.name_latin, name_latin(i.institution)) collate "sr-Latn-x-icu",
                name_latin(i.name) collate "sr-Latn-x-icu", i.id
            """;

    /**
     * How many people those who are invited have named as their substitutes, for who convenes.
     *
     * @param calledOff how many of them were called off again
     */
    public record Substitutes(long named, long calledOff) {}

    private final JdbcClient database;
    private final MailStates mails;

    InviteeList(JdbcClient database, MailStates mails) {
        this.database = database;
        this.mails = mails;
    }

    /** Everybody, by institution, as far as the reader may know it. */
    public List<InviteeEntry> of(UUID meetingId) {
        Map<UUID, MailState> states = mails.of(meetingId);
        return database
                .sql(ENTRY)
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(InviteeEntry.class))
                .list()
                .stream()
                .map(entry -> entry.withMailState(states.getOrDefault(entry.id(), MailState.NONE)))
                .toList();
    }

    /** The list of a meeting; empty for readers who are neither invited nor convene, to whom there is none. */
    public Optional<List<InviteeEntry>> find(Meeting meeting) {
        Reader reader = Readers.get();
        return Optional.of(of(meeting.getId()))
                .filter(entries -> meeting.isConvenedBy(reader)
                        || entries.stream().anyMatch(entry -> entry.isInvitationOf(reader.personId())));
    }

    /** How many say what. */
    public InviteeCount count(UUID meetingId) {
        return InviteeCount.of(of(meetingId));
    }

    @Override
    public Reach reachOf(UUID meetingId) {
        List<InviteeEntry> entries = of(meetingId);
        return new Reach(
                entries.size(),
                (int) entries.stream()
                        .map(InviteeEntry::institutionName)
                        .distinct()
                        .count(),
                (int) entries.stream().filter(entry -> !entry.silent()).count());
    }

    /** Whom the links of a meeting had written to. */
    public Substitutes substitutes(UUID meetingId) {
        return database.sql("""
                        select count(*) named, count(*) filter (where called_off) called_off from meeting_invitee
                        where meeting_id = ? and substitute_for is not null""")
                .param(meetingId)
                .query(new SimplePropertyRowMapper<>(Substitutes.class))
                .single();
    }
}
