package org.spona.meetings.mailing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.calendar.SeriesPlace;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.mailing.InviteeMail.Kind;
import org.spona.meetings.mailing.SeriesMail.Line;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.Occurrence;
import org.spona.meetings.series.SeriesReading;
import org.spona.platform.directory.Contact;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.stereotype.Component;

/**
 * Writes one mail to somebody about all meetings of a series of which she has to be told something at the same time: that she is invited to
 * them, that they are otherwise, or that they do not take place. Of a single one she is told as of any meeting.
 */
@Component
class SeriesMailing {

    private final InviteeMails mails;
    private final InviteeReading invitees;
    private final MeetingReading meetings;
    private final SeriesReading series;
    private final SeriesMailComposer composer;
    private final Notices notices;

    SeriesMailing(
            InviteeMails mails,
            InviteeReading invitees,
            MeetingReading meetings,
            SeriesReading series,
            SeriesMailComposer composer,
            Notices notices) {
        this.mails = mails;
        this.invitees = invitees;
        this.meetings = meetings;
        this.series = series;
        this.composer = composer;
        this.notices = notices;
    }

    /**
     * Writes what is due to somebody about a meeting, unless that is about this meeting alone.
     *
     * @return whether it is seen to: it is written, or was written with what was due about another meeting
     */
    boolean write(Invitee invitee, Meeting meeting) {
        Optional<Contact> contact = invitees.findContact(invitee);
        Optional<UUID> id = meeting.occurrence()
                .filter(_ -> meeting.content().time().known())
                .map(Occurrence::seriesId);
        if (contact.isEmpty() || id.isEmpty() || !invitees.belongs(invitee, meeting)) {
            return false;
        }
        List<Line> due =
                due(mails.lockDueInSeries(id.get(), invitee, contact.get().email()));
        if (due.stream().noneMatch(line -> line.invitee().equals(invitee))) {
            return true;
        }
        if (due.size() < 2) {
            return false;
        }
        SeriesMail mail = new SeriesMail(
                key(due), series.get(id.get()), due, places(id.get(), invitee, contact.get()), contact.get());
        Notice notice = composer.compose(mail);
        notices.write(notice);
        due.forEach(line -> mails.save(line.mail().written(line.kind(), line.meeting(), notice.key())));
        return true;
    }

    /** Reminders are each about the meeting whose answer is missing. */
    private List<Line> due(List<InviteeMail> locked) {
        List<Line> lines = new ArrayList<>();
        for (InviteeMail mail : locked) {
            Invitee invitee = invitees.get(mail.inviteeId());
            Meeting meeting = meetings.get(invitee.meetingId());
            mail.next(meeting, invitee)
                    .filter(kind ->
                            kind != Kind.REMIND && meeting.content().time().known())
                    .ifPresent(kind -> lines.add(new Line(mail, kind, meeting, invitee)));
        }
        return lines;
    }

    /** All meetings of the series to which she is invited, whether there is something new about them or not. */
    private List<SeriesPlace> places(UUID id, Invitee invitee, Contact contact) {
        return invitees.listInSeries(id, invitee, contact.email()).stream()
                .map(place -> new SeriesPlace(meetings.get(place.meetingId()), place))
                .filter(place -> place.meeting().status().takesPlace()
                        && place.meeting().content().time().known())
                .toList();
    }

    /** Another for each mail to the same person: by what of which meeting it says. */
    private static String key(List<Line> due) {
        String said = due.stream()
                .map(line -> line.invitee().getId() + ":" + line.meeting().sequence() + ":" + line.kind())
                .collect(Collectors.joining(","));
        return "series:" + due.getFirst().invitee().getId() + ":"
                + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
