package org.spona.cooperation.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes by the calendar: that a protocol begins, is due for a review, is about to expire, has expired; each is told once. */
@Component
class ProtocolDeadlines {

    /** So long before its last day parties are told of it: an assembly that has to decide anew meets every other month. */
    static final Period BEFORE_EXPIRY = Period.ofMonths(3);

    private final Protocols protocols;
    private final ProtocolSettlement settlement;
    private final Clock clock;
    private final ItemWork work;

    ProtocolDeadlines(
            Protocols protocols,
            ProtocolSettlement settlement,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.protocols = protocols;
        this.settlement = settlement;
        this.clock = clock;
        this.work = new ItemWork("protocol-worker", transaction, setAside);
    }

    /** Sees to the next protocol for which a day has come; false when there is none. */
    boolean doNext() {
        LocalDate today = LocalDate.now(clock);
        return work.doNext(
                () -> protocols.lockDue(today, today.plus(BEFORE_EXPIRY)),
                this::see,
                Protocol::getId,
                (due, _) -> protocols.findById(due.getId()).ifPresent(this::see));
    }

    private void see(Protocol protocol) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> ends = Optional.ofNullable(protocol.content().endsOn());
        if (protocol.status() == ProtocolStatus.SIGNING) {
            protocol.startCame();
            settlement.settle(protocol);
        } else if (ends.filter(day -> day.isBefore(today)).isPresent()) {
            protocol.expire(today, clock.instant());
            protocols.saveAndFlush(protocol);
        } else if (ends.filter(day -> !day.isAfter(today.plus(BEFORE_EXPIRY))).isPresent()
                && !ends.equals(Optional.ofNullable(protocol.term().expiryNoticed()))) {
            protocol.expiryCame(clock.instant());
            protocols.saveAndFlush(protocol);
        } else {
            protocol.reviewCame(today, clock.instant());
            protocols.saveAndFlush(protocol);
        }
    }
}
