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
import org.spona.platform.language.Labels;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.spona.platform.waiting.WaitingSource;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Until its deadline a date poll waits for those who have said nothing, from then on for the coordinators who take an option. */
@Component
class PollWaiting implements WaitingSource {

    private final WaitingAnnouncements announcements;
    private final DatePolls polls;
    private final PollRespondents respondents;
    private final PollMeetings meetings;
    private final MessageSource messages;

    PollWaiting(
            WaitingAnnouncements announcements,
            DatePolls polls,
            PollRespondents respondents,
            PollMeetings meetings,
            MessageSource messages) {
        this.announcements = announcements;
        this.polls = polls;
        this.respondents = respondents;
        this.meetings = meetings;
        this.messages = messages;
    }

    @EventListener
    void on(DatePoll.Changed event) {
        announcements.changed(this, event.pollId());
    }

    @EventListener
    void on(InviteeRemoved event) {
        polls.findFirstByMeetingIdOrderByOpenedAtDesc(event.meetingId())
                .ifPresent(poll -> announcements.changed(this, poll.getId()));
    }

    @Override
    public String source() {
        return "date-poll";
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
        return new Waiting.Item(
                poll.getId(),
                Addressee.person(person, meeting.ownership().networkId()),
                Labels.of(messages, "poll.waiting.owed"),
                meeting.content().title(),
                meeting.content().language(),
                Labels.of(messages, "poll.waiting.owed.action"),
                "/meetings/polls/" + poll.getId(),
                due,
                poll.openedAt(),
                poll.deadline());
    }

    private Waiting.Item decision(DatePoll poll, Meeting meeting) {
        return new Waiting.Item(
                poll.getId(),
                Addressee.coordinators(meeting.ownership()),
                Labels.of(messages, "poll.waiting.decide"),
                meeting.content().title(),
                meeting.content().language(),
                Labels.of(messages, "poll.waiting.decide.action"),
                "/meetings/" + meeting.getId(),
                null,
                poll.deadline(),
                null);
    }
}
