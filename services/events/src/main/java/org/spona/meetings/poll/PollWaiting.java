package org.spona.meetings.poll;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.invitation.InviteeRemoved;
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

/** Until its deadline a date poll waits for those who have said nothing, from then on for the coordinators who take an option. */
@Component
class PollWaiting extends ThingWaiting {

    private final DatePolls polls;
    private final PollRespondents respondents;
    private final PollMeetings meetings;

    PollWaiting(
            WaitingAnnouncements announcements,
            DatePolls polls,
            PollRespondents respondents,
            PollMeetings meetings,
            MessageSource messages) {
        super("date-poll", announcements, messages);
        this.polls = polls;
        this.respondents = respondents;
        this.meetings = meetings;
    }

    @EventListener
    void on(DatePoll.Changed event) {
        changed(event.pollId());
    }

    @EventListener
    void on(InviteeRemoved event) {
        polls.findFirstByMeetingIdOrderByOpenedAtDesc(event.meetingId()).ifPresent(poll -> changed(poll.getId()));
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> pollIds) {
        Map<UUID, DatePoll> open = polls.findByIdIn(pollIds).stream()
                .filter(DatePoll::isOpen)
                .collect(Collectors.toMap(DatePoll::getId, Function.identity()));
        Map<UUID, Meeting> asking =
                meetings
                        .findByIdIn(
                                open.values().stream().map(DatePoll::meetingId).toList())
                        .stream()
                        .collect(Collectors.toMap(Meeting::getId, Function.identity()));
        List<Waiting.Item> items = new ArrayList<>();
        for (DatePoll poll : open.values()) {
            Meeting meeting = asking.get(poll.meetingId());
            if (meeting != null) {
                items.add(decision(poll, meeting));
            }
        }
        for (var silent : respondents.findSilent(open.keySet())) {
            DatePoll poll = open.get(silent.pollId());
            Meeting meeting = poll == null ? null : asking.get(poll.meetingId());
            if (poll != null && meeting != null) {
                items.add(answer(poll, meeting, silent.personId()));
            }
        }
        return items;
    }

    private Waiting.Item answer(DatePoll poll, Meeting meeting, UUID person) {
        Due due = new Due(poll.deadline().atZone(ZoneId.of(poll.zone())).toLocalDate(), poll.deadline());
        return item(
                        thing(poll, meeting, "/meetings/polls/" + poll.getId()),
                        Addressee.person(person, meeting.ownership().networkId()),
                        "poll.waiting.owed",
                        poll.openedAt())
                .dueAt(due)
                .endingAt(poll.deadline());
    }

    private Waiting.Item decision(DatePoll poll, Meeting meeting) {
        return item(
                thing(poll, meeting, "/meetings/" + meeting.getId()),
                Addressee.coordinators(meeting.ownership()),
                "poll.waiting.decide",
                poll.deadline());
    }

    private static Thing thing(DatePoll poll, Meeting meeting, String address) {
        return new Thing(
                poll.getId(),
                Meeting.KIND,
                meeting.content().title(),
                meeting.content().language(),
                address);
    }
}
