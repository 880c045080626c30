package org.spona.meetings.minutes;

import java.time.Clock;
import java.util.UUID;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Approves minutes of which nobody has said anything by the time that was set, and all of whose remarks are answered. */
@Component
class SilentApproval {

    private final MinutesRepository minutes;
    private final MeetingReading meetings;
    private final MinutesContents contents;
    private final Clock clock;
    private final ItemWork one;

    SilentApproval(
            MinutesRepository minutes,
            MeetingReading meetings,
            MinutesContents contents,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.contents = contents;
        this.clock = clock;
        this.one = new ItemWork("minutes-worker", transaction, setAside);
    }

    /** Approves the next; false when there is none. */
    boolean approveNext() {
        return one.doNext(
                () -> minutes.lockDue(clock.instant()),
                this::approve,
                Minutes::getId,
                (due, _) -> setAside(due.getId()));
    }

    private void approve(Minutes due) {
        due.approveBySilence(contents.of(meetings.get(due.getId())), clock.instant());
        minutes.saveAndFlush(due);
    }

    private void setAside(UUID id) {
        minutes.findById(id).ifPresent(due -> {
            due.awaitHand();
            minutes.saveAndFlush(due);
        });
    }
}
