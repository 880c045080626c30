package org.spona.meetings.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.events.Outbox;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Labels;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.waiting.Addressee;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever convened a meeting that its minutes are still missing: three days after it was closed, and seven, once each. */
@Component
class OverdueMinutes {

    /** Of which meetings minutes are written: not of those at which people learn. */
    static final String WRITTEN = " and m.kind not in ('WEBINAR', 'TRAINING', 'STUDY_VISIT')";

    /** After what time she is told, one reminder after the other. */
    static final List<Duration> REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(7));

    private final MinutesRepository minutes;
    private final MeetingReading meetings;
    private final Outbox outbox;
    private final MessageSource messages;
    private final Clock clock;
    private final ItemWork one;

    OverdueMinutes(
            MinutesRepository minutes,
            MeetingReading meetings,
            Outbox outbox,
            MessageSource messages,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
        this.one = new ItemWork("overdue-minutes-worker", transaction, setAside);
    }

    /** Where the minutes of a meeting are written. */
    static String address(UUID meetingId) {
        return "/meetings/" + meetingId + "/minutes";
    }

    /** Tells of the next; false when there are none. */
    boolean tellNext() {
        Instant now = clock.instant();
        return one.doNext(
                () -> minutes.lockOverdue(now.minus(REMINDERS.getFirst()), now.minus(REMINDERS.getLast())),
                this::tell,
                Minutes::getId,
                (overdue, _) -> minutes.findById(overdue.getId()).ifPresent(this::noteReminded));
    }

    private void tell(Minutes overdue) {
        Meeting meeting = meetings.get(overdue.getId());
        noteReminded(overdue);
        int reminder = overdue.reminders();
        String key = "overdue-minutes:" + meeting.getId() + ":" + reminder;
        outbox.append(new Notification(
                        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                        NotificationKind.DEADLINE,
                        meeting.thing().key(),
                        address(meeting.getId()),
                        Labels.of(messages, "minutes.overdue." + reminder),
                        List.of(new Notification.Audience(
                                Addressee.person(meeting.convenedBy()), Labels.of(messages, "minutes.overdue.reason"))),
                        List.of(),
                        null,
                        clock.instant())
                .event());
    }

    private void noteReminded(Minutes overdue) {
        Instant closedAt = meetings.get(overdue.getId()).run().orElseThrow().requireClosedAt();
        overdue.reminded((int) REMINDERS.stream()
                .filter(after -> !clock.instant().isBefore(closedAt.plus(after)))
                .count());
        minutes.saveAndFlush(overdue);
    }
}
