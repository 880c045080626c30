package org.spona.cooperation.risk;

import java.time.Clock;
import java.time.LocalDate;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees that the day has come on which a risk is to be looked at again; each is told once. */
@Component
class RiskDeadlines {

    private final Risks risks;
    private final Clock clock;
    private final ItemWork work;

    RiskDeadlines(Risks risks, Clock clock, TransactionTemplate transaction, SetAside setAside) {
        this.risks = risks;
        this.clock = clock;
        this.work = new ItemWork("risk-worker", transaction, setAside);
    }

    /** Sees to the next risk whose day has come; false when there is none. */
    boolean doNext() {
        return work.doNext(
                () -> risks.lockDue(LocalDate.now(clock)),
                this::see,
                Risk::getId,
                (due, _) -> risks.findById(due.getId()).ifPresent(this::see));
    }

    private void see(Risk risk) {
        risk.reviewCame(clock.instant());
        risks.saveAndFlush(risk);
    }
}
