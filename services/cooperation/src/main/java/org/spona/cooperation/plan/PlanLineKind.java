package org.spona.cooperation.plan;

import java.util.Set;

/** What a line of a plan is. */
public enum PlanLineKind {
    DIRECTION,
    GOAL,
    RESULT,
    INDICATOR,
    ACTION;

    static PlanLineKind of(PlanElement.Kind kind) {
        return switch (kind) {
            case DIRECTION -> DIRECTION;
            case GOAL -> GOAL;
            case RESULT -> RESULT;
        };
    }

    /** Under which elements it may stand; it may always stand under none. */
    public Set<PlanElement.Kind> above() {
        return switch (this) {
            case DIRECTION -> Set.of();
            case GOAL -> Set.of(PlanElement.Kind.DIRECTION);
            case RESULT, ACTION -> Set.of(PlanElement.Kind.GOAL);
            case INDICATOR -> Set.of(PlanElement.Kind.GOAL, PlanElement.Kind.RESULT);
        };
    }
}
