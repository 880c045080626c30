package org.spona.cooperation.measure;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Period;
import org.spona.platform.problem.InvalidInput;

/**
 * What came of a measure. The values themselves stay with the indicator: whoever corrects one there corrects it here, and who may not read it
 * there does not read it here.
 *
 * @param result in words; empty until it is evaluated
 * @param beforePeriod the code of the period whose value it began with; null where no indicator is named
 * @param afterPeriod the code of the period whose value it ended with; null where no indicator is named
 * @param evaluatedOn when that was said; null until then
 */
@Embeddable
public record MeasureEvaluation(
        String result,
        @Nullable String beforePeriod,
        @Nullable String afterPeriod,
        @Nullable LocalDate evaluatedOn) {

    public static final int RESULT_LENGTH = 4000;

    /** Nobody has evaluated it. */
    static final MeasureEvaluation NONE = new MeasureEvaluation("", null, null, null);

    /**
     * The evaluation of a measure that names an indicator, or of one that names none.
     *
     * @throws InvalidInput when a period is missing, or the one after is not later than the one before; or when there is no indicator to be read
     */
    static MeasureEvaluation of(MeasureEvaluationInput input, boolean named, LocalDate today) {
        if (!named) {
            if (!input.before().isEmpty() || !input.after().isEmpty()) {
                throw new InvalidInput("before", "measure.before.no-indicator");
            }
            return new MeasureEvaluation(input.result(), null, null, today);
        }
        Period before = period("before", input.before());
        Period after = period("after", input.after());
        if (before.frequency() != after.frequency() || !before.last().isBefore(after.first())) {
            throw new InvalidInput("after", "measure.after.earlier");
        }
        return new MeasureEvaluation(input.result(), before.code(), after.code(), today);
    }

    private static Period period(String field, String code) {
        if (code.isEmpty()) {
            throw new InvalidInput(field, "measure.missing." + field);
        }
        return Period.read(code).orElseThrow(() -> new InvalidInput(field, "measure.period.unknown"));
    }

    /** The period whose value it began with. */
    public Optional<Period> before() {
        return Optional.ofNullable(beforePeriod).flatMap(Period::read);
    }

    /** The period whose value it ended with. */
    public Optional<Period> after() {
        return Optional.ofNullable(afterPeriod).flatMap(Period::read);
    }

    /** Both, where there are. */
    List<Period> periods() {
        return Stream.of(before(), after()).flatMap(Optional::stream).toList();
    }
}
