package org.spona.meetings.invitation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.meetings.invitation.SilentInstitutions.SilentInstitution;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.findable.Thing;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Until it begins, a meeting waits for the answers of who is invited, and for its coordinators while any is missing. An institution that has a
 * seat in a body learns that the body waits for it, and not what the meeting is called: its people know that who are invited.
 */
@Component
class MeetingWaiting extends ThingWaiting {

    private final InviteeMeetings meetings;
    private final Invitees invitees;
    private final SilentInstitutions institutions;

    MeetingWaiting(
            WaitingAnnouncements announcements,
            InviteeMeetings meetings,
            Invitees invitees,
            SilentInstitutions institutions,
            MessageSource messages) {
        super("meeting-answer", announcements, messages);
        this.meetings = meetings;
        this.invitees = invitees;
        this.institutions = institutions;
    }

    @EventListener
    void on(Meeting.Event event) {
        changed(event.meeting().getId());
    }

    @EventListener
    void on(Invitee.Changed event) {
        changed(event.meetingId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> ids) {
        Map<UUID, List<Invitee>> silent = invitees.findSilent(ids).stream().collect(groupingBy(Invitee::meetingId));
        Map<UUID, List<SilentInstitution>> owing = institutions.find(silent.keySet());
        return meetings.findByIdIn(silent.keySet()).stream()
                .flatMap(meeting -> Stream.concat(
                        itemsOf(meeting, silent.getOrDefault(meeting.getId(), List.of())),
                        owing.getOrDefault(meeting.getId(), List.of()).stream()
                                .map(institution -> item(
                                        meeting,
                                        "owed",
                                        Addressee.institution(institution.organisationId()),
                                        institution.body()))))
                .toList();
    }

    private Stream<Waiting.Item> itemsOf(Meeting meeting, List<Invitee> silent) {
        UUID network = meeting.ownership().networkId();
        Stream<Waiting.Item> owed = silent.stream()
                .flatMap(invitee -> invitee.personId().stream())
                .map(person -> item(meeting, "owed", Addressee.person(person, network)));
        return Stream.concat(owed, Stream.of(item(meeting, "silent", Addressee.coordinators(meeting.ownership()))));
    }

    private Waiting.Item item(Meeting meeting, String what, Addressee addressee) {
        return item(meeting, what, addressee, meeting.content().title());
    }

    private Waiting.Item item(Meeting meeting, String what, Addressee addressee, String title) {
        var time = meeting.content().time();
        Instant starts = time.starts();
        String code = "meetings.waiting." + what;
        return item(
                        new Thing(
                                meeting.getId(),
                                Meeting.KIND,
                                title,
                                meeting.content().language(),
                                "/meetings/" + meeting.getId()),
                        addressee,
                        code,
                        meeting.sentAt().orElseThrow())
                .dueAt(starts == null ? null : new Due(time.zonedStart().toLocalDate(), starts))
                .endingAt(starts);
    }
}
