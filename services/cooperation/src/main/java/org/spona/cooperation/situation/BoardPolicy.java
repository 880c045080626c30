package org.spona.cooperation.situation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Frequency;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.cooperation.indicator.TypedFigure;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What has to be right in a situation board. */
final class BoardPolicy {

    private BoardPolicy() {}

    /**
     * Holds its lines against the indicators that are there.
     *
     * @param known the chosen indicators, as far as the writer may read them
     * @throws InvalidInput that names each field to mend
     */
    static void check(BoardContent content, Map<UUID, IndicatorContent> known) {
        List<FieldError> wrong = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Frequency first = null;
        for (int row = 0; row < content.lines().size(); row++) {
            BoardLine line = content.lines().get(row);
            String path = "content.lines[" + row + "]";
            IndicatorContent indicator = known.get(line.indicatorId());
            if (indicator == null || !indicator.kind().isNumber()) {
                wrong.add(new FieldError(path + ".indicatorId", "situation.line.indicator"));
                continue;
            }
            if (!seen.add(line.indicatorId())) {
                wrong.add(new FieldError(path + ".indicatorId", "situation.line.twice"));
            }
            if (first != null && indicator.frequency() != first) {
                wrong.add(new FieldError(path + ".indicatorId", "situation.line.frequency"));
            }
            first = first == null ? indicator.frequency() : first;
            collect(path + ".warning", indicator, line.warning(), wrong);
            collect(path + ".alarm", indicator, line.alarm(), wrong);
        }
        if (content.lines().isEmpty()) {
            wrong.add(new FieldError("content.lines", "situation.lines.none"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /** The thresholds of a line that was checked. */
    static Threshold threshold(BoardLine line, Indicator indicator) {
        IndicatorContent content = indicator.content();
        return new Threshold(content.direction(), figure(content, line.warning()), figure(content, line.alarm()));
    }

    private static @Nullable BigDecimal figure(IndicatorContent content, String typed) {
        try {
            return TypedFigure.read("", content, typed).orElse(null);
        } catch (InvalidInput changedSince) {
            return null;
        }
    }

    private static void collect(String field, IndicatorContent indicator, String typed, List<FieldError> wrong) {
        try {
            var _ = TypedFigure.read(field, indicator, typed);
        } catch (InvalidInput invalid) {
            wrong.addAll(invalid.fieldErrors());
        }
    }
}
