package org.spona.cooperation.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What has to be right in an indicator as soon as it is saved, and what it needs besides before anything is measured. */
final class IndicatorPolicy {

    private IndicatorPolicy() {}

    /**
     * Holds its numbers and periods against its kind and frequency.
     *
     * @throws InvalidInput that names each field to mend
     */
    static void check(IndicatorContent content) {
        List<FieldError> wrong = new ArrayList<>();
        if (!content.baseline().isEmpty() && content.kind().isNumber()) {
            collect(wrong, () -> TypedValue.figure("content.baseline", content.kind(), content.baseline()));
        }
        Set<Period> seen = new HashSet<>();
        List<Target> targets = content.targets();
        for (int row = 0; row < targets.size(); row++) {
            Target target = targets.get(row);
            String path = "content.targets[" + row + "]";
            Optional<Period> period = target.of();
            if (period.filter(of -> of.frequency() == content.frequency()).isEmpty()) {
                wrong.add(new FieldError(path + ".period", "indicator.target.period." + content.frequency()));
            } else if (!seen.add(period.get())) {
                wrong.add(new FieldError(path + ".period", "indicator.target.twice"));
            }
            if (content.kind().isNumber()) {
                collect(wrong, () -> TypedValue.figure(path + ".value", content.kind(), target.value()));
            } else if (target.value().isEmpty()) {
                wrong.add(new FieldError(path + ".value", "amount.missing"));
            }
        }
        if (content.source() != IndicatorSource.MANUAL && content.kind() != IndicatorKind.COUNT) {
            wrong.add(new FieldError("content.kind", "indicator.source.counts"));
        }
        if (content.source() == IndicatorSource.COUNTER && content.counterId() == null) {
            wrong.add(new FieldError("content.counterId", "indicator.missing.counter"));
        }
        if (!content.breakdowns().isEmpty() && !content.addsUp()) {
            wrong.add(new FieldError("content.breakdowns", "indicator.breakdowns.sums"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /**
     * What is missing before it is measured: why it begins nowhere, when its baseline is not known.
     *
     * @throws InvalidInput that names each field to fill in
     */
    static void requireReady(IndicatorContent content) {
        if (content.definition().isEmpty()) {
            throw new InvalidInput("content.definition", "indicator.missing.definition");
        }
    }

    private static void collect(List<FieldError> wrong, Runnable check) {
        try {
            check.run();
        } catch (InvalidInput invalid) {
            wrong.addAll(invalid.fieldErrors());
        }
    }
}
