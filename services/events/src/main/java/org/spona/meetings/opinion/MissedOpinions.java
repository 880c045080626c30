package org.spona.meetings.opinion;

import java.time.Clock;
import java.time.LocalDate;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says of opinions that were not sent by their last day that they were not given in time. */
@Component
class MissedOpinions {

    private final Opinions opinions;
    private final Clock clock;
    private final ItemWork one;

    MissedOpinions(Opinions opinions, Clock clock, TransactionTemplate transaction, SetAside setAside) {
        this.opinions = opinions;
        this.clock = clock;
        this.one = new ItemWork("opinion-worker", transaction, setAside);
    }

    /** Says it of the next; false when there is none. */
    boolean missNext() {
        return one.doNext(
                () -> opinions.lockOverdue(LocalDate.now(clock)),
                this::miss,
                Opinion::getId,
                (due, _) -> opinions.findById(due.getId()).ifPresent(this::miss));
    }

    private void miss(Opinion due) {
        due.miss(LocalDate.now(clock), clock.instant());
        opinions.saveAndFlush(due);
    }
}
