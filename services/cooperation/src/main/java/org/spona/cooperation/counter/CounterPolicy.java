package org.spona.cooperation.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spona.cooperation.indicator.Period;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** What has to be right in a counter, and when a period can be published. */
final class CounterPolicy {

    private CounterPolicy() {}

    /**
     * Holds its lists against what one table bears.
     *
     * @throws InvalidInput when there are too many cells
     */
    static void check(CounterContent content) {
        if (content.shape().cells() > CounterContent.MOST_CELLS) {
            throw new InvalidInput(List.of(
                    new FieldError("content.breakdowns", "counter.cells.many", List.of(CounterContent.MOST_CELLS))));
        }
    }

    /**
     * What is missing before anybody counts.
     *
     * @throws InvalidInput that names each field to fill in
     */
    static void requireReady(CounterContent content) {
        List<FieldError> missing = new ArrayList<>();
        if (content.explanation().isEmpty()) {
            missing.add(new FieldError("content.explanation", "counter.missing.explanation"));
        }
        if (content.breakdowns().isEmpty()) {
            missing.add(new FieldError("content.breakdowns", "counter.breakdowns.number"));
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    /**
     * A period is published once it is over, so that nothing of it comes later.
     *
     * @throws Refusal {@code counter-not-over}
     */
    static void requireOver(Period period, LocalDate today) {
        if (!period.last().isBefore(today)) {
            throw new Refusal(CounterError.NOT_OVER);
        }
    }
}
