package org.spona.cooperation.planimport;

import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.DoubtKind;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.plan.PlanElement;
import org.spona.cooperation.plan.PlanTimes;
import org.spona.cooperation.plan.Responsible;
import org.spona.platform.problem.InvalidInput;

/** What a line must say before a doubt about it counts as solved. */
final class DoubtCheck {

    private DoubtCheck() {}

    /**
     * Refuses what leaves the doubt open.
     *
     * @throws InvalidInput naming the field to fill in
     */
    static void check(DoubtKind kind, @Nullable DraftLine line, LineInput input) {
        boolean action = line != null && line.kind() == DraftLine.Kind.ACTION;
        switch (kind) {
            case NO_BASELINE -> require(!input.baseline().isEmpty(), "baseline", "plan-import.missing.baseline");
            case UNCLEAR_TIME, REVERSED_TIME ->
                require(
                        PlanTimes.read(action ? input.time() : input.text()).isClear(),
                        action ? "time" : "text",
                        "plan.time.unclear");
            case UNCLEAR_OWNER -> {
                if (action) {
                    require(!input.responsible().isEmpty(), "responsible", "plan-import.missing.owner");
                } else {
                    require(
                            input.owner() != null && input.owner() != Responsible.Kind.NOBODY,
                            "owner",
                            "plan-import.missing.owner");
                }
            }
            case TOO_LONG ->
                require(
                        input.text().lines().allMatch(text -> text.length() <= PlanElement.TEXT_LENGTH),
                        "text",
                        "plan-import.too-long");
            case GLUED_LETTER,
                    SPLIT_OVER_ROWS,
                    UNMARKED_PARAGRAPH,
                    NUMBER_GAP,
                    TRACKED_CHANGE,
                    NO_GOAL,
                    UNKNOWN_COLUMN,
                    TABLE_GOES_ON,
                    OTHER_TABLE -> {}
        }
    }

    private static void require(boolean kept, String field, String message) {
        if (!kept) {
            throw new InvalidInput(field, message);
        }
    }
}
