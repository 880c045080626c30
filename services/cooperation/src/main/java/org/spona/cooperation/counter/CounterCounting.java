package org.spona.cooperation.counter;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.ReportingOrganisations;
import org.spona.cooperation.indicator.TypedCount;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reader's organisation counts. Its numbers are seen by its own people alone. */
@Service
@Transactional
public class CounterCounting {

    /** The reader's own numbers for a period. */
    public record OwnNumbers(String period, List<Integer> numbers, boolean published) {}

    private final Counters counters;
    private final CounterNumbers numbers;
    private final CounterEditions editions;
    private final ReportingOrganisations reporters;
    private final Clock clock;

    CounterCounting(
            Counters counters,
            CounterNumbers numbers,
            CounterEditions editions,
            ReportingOrganisations reporters,
            Clock clock) {
        this.counters = counters;
        this.numbers = numbers;
        this.editions = editions;
        this.reporters = reporters;
        this.clock = clock;
    }

    /** For which organisation the reader counts here, if she does. */
    @Transactional(readOnly = true)
    public Optional<Membership> reporter(Counter counter) {
        return reporters.find(counter.ownership(), counter.content().reporters());
    }

    /** The numbers of the reader's organisation, the latest period first. */
    @Transactional(readOnly = true)
    public List<OwnNumbers> own(Counter counter) {
        List<String> published = editions.periods(counter.getId());
        return reporter(counter).map(of -> numbers.of(counter.getId(), of.organisationId())).orElse(List.of()).stream()
                .map(counted ->
                        new OwnNumbers(counted.period(), counted.numbers(), published.contains(counted.period())))
                .toList();
    }

    /**
     * Says what the reader's organisation has counted. Repeating it does nothing more.
     *
     * @throws Refusal {@code counter-not-counting}, {@code counter-wrong-status} unless it is open, {@code counter-published},
     *     {@code not-found} when there is no such period
     * @throws InvalidInput that names each cell that cannot be read
     */
    public OwnNumbers say(UUID id, String code, NumbersInput input) {
        Counter counter = counters.get(id);
        Period period = period(counter, code);
        Membership of = reporter(counter).orElseThrow(() -> new Refusal(CounterError.NOT_COUNTING));
        if (counter.status() != Counter.Status.OPEN) {
            throw new Refusal(CounterError.WRONG_STATUS);
        }
        if (editions.periods(id).contains(period.code())) {
            throw new Refusal(CounterError.PUBLISHED);
        }
        int[] cells = read(counter, input);
        numbers.save(counter, of, period.code(), cells, Readers.get().personId(), clock.instant());
        return new OwnNumbers(period.code(), Arrays.stream(cells).boxed().toList(), false);
    }

    static Period period(Counter counter, String code) {
        return Period.read(code)
                .filter(period -> period.frequency() == counter.content().frequency())
                .orElseThrow(Refusal::notFound);
    }

    private static int[] read(Counter counter, NumbersInput input) {
        int[] cells = new int[counter.content().shape().cells()];
        List<FieldError> wrong = new ArrayList<>();
        for (int cell = 0; cell < cells.length; cell++) {
            try {
                cells[cell] = TypedCount.read(
                        "cells[" + cell + "]",
                        cell < input.cells().size() ? input.cells().get(cell) : "");
            } catch (InvalidInput invalid) {
                wrong.addAll(invalid.fieldErrors());
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return cells;
    }
}
