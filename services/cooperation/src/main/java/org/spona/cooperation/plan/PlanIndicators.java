package org.spona.cooperation.plan;

/** From where an indicator starts and where it shall be, as they are printed behind it. */
public final class PlanIndicators {

    /** Before the baseline, in tables that are printed and read again. */
    public static final String BASELINE = "polazna vrednost: ";

    /** Before the target. */
    public static final String TARGET = "ciljna vrednost: ";

    private PlanIndicators() {}

    /** Both in brackets; empty when neither is known. */
    static String printed(String baseline, String target) {
        if (baseline.isEmpty() && target.isEmpty()) {
            return "";
        }
        String from = baseline.isEmpty() ? "" : BASELINE + baseline;
        String to = target.isEmpty() ? "" : TARGET + target;
        return " (" + from + (from.isEmpty() || to.isEmpty() ? "" : "; ") + to + ")";
    }
}
