package org.spona.cooperation.counter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.spona.cooperation.indicator.Period;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes periods. Whoever owns the counter says when; the numbers are read, and the edition is written, by the service alone, so that nobody
 * ever reads more than the edition.
 */
@Service
public class CounterPublishing {

    private final Counters counters;
    private final CounterNumbers numbers;
    private final CounterEditions editions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CounterPublishing(
            Counters counters,
            CounterNumbers numbers,
            CounterEditions editions,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.counters = counters;
        this.numbers = numbers;
        this.editions = editions;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** How many have counted for each period, and what is published: what the owner is shown before. */
    public Map<String, Long> reports(UUID id) {
        return inTransaction(() -> numbers.reports(id));
    }

    /**
     * Holds a period against what is needed to publish it.
     *
     * @throws Refusal {@code forbidden}, {@code counter-not-over}, {@code counter-published}, {@code counter-nobody}
     */
    public Counter requirePublishable(UUID id, String code) {
        return inTransaction(() -> {
            Counter counter = counters.get(id);
            CounterStep.PUBLISH.require(Readers.get(), counter, clock.instant());
            Period period = CounterCounting.period(counter, code);
            CounterPolicy.requireOver(period, LocalDate.now(clock));
            if (editions.periods(id).contains(period.code())) {
                throw new Refusal(CounterError.PUBLISHED);
            }
            if (numbers.reports(id).getOrDefault(period.code(), 0L) == 0) {
                throw new Refusal(CounterError.NOBODY);
            }
            return counter;
        });
    }

    /**
     * Publishes a period, once.
     *
     * @throws Refusal as {@link #requirePublishable}
     */
    public void publish(UUID id, String code) {
        Counter counter = requirePublishable(id, code);
        Period period = CounterCounting.period(counter, code);
        Instant now = clock.instant();
        boolean first = Readers.callAsService(() -> inTransaction(() -> editions.write(
                counter,
                period.code(),
                period.last(),
                Suppression.of(counter.content().shape(), numbers.all(id, period.code())),
                now)));
        if (!first) {
            throw new Refusal(CounterError.PUBLISHED);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
