package org.spona.cooperation.matrix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.cooperation.plan.PlanIndicators;

/** From where an indicator starts and where it shall be, in columns of their own or in brackets behind it. */
final class IndicatorValues {

    private static final Pattern BEHIND = Pattern.compile("(.*\\S)\\s*+\\((?:" + PlanIndicators.BASELINE
            + "([^;()]{1,200}))?(?:; )?(?:" + PlanIndicators.TARGET + "([^;()]{1,200}))?\\)");

    private IndicatorValues() {}

    static DraftLine of(DraftLine line, String baseline, String target) {
        Matcher behind = BEHIND.matcher(line.text());
        if (baseline.isBlank() && target.isBlank() && behind.matches()) {
            return line.saying(line.number(), behind.group(1)).valued(said(behind.group(2)), said(behind.group(3)));
        }
        return line.valued(baseline.replace('\n', ' '), target.replace('\n', ' '));
    }

    @SuppressWarnings("NullAway") // a group that is not there is null
    private static String said(String group) {
        return group == null ? "" : group.strip();
    }
}
