package org.spona.cooperation.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.PlanElement.Kind;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What the lines of a table must keep to: each is itself once, stands under a line of the sort above it, and says something. */
final class MatrixCheck {

    private final PlanMatrix matrix;
    private final Map<UUID, Kind> kinds = new HashMap<>();
    private final List<FieldError> wrong = new ArrayList<>();

    private MatrixCheck(PlanMatrix matrix) {
        this.matrix = matrix;
        matrix.elements().forEach(element -> kinds.put(element.id(), element.kind()));
    }

    /**
     * Refuses a table that does not hold together, with everything that is to be mended at once.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(PlanMatrix matrix) {
        var check = new MatrixCheck(matrix);
        check.ids();
        check.elements();
        check.indicators();
        check.actions();
        check.ties();
        if (!check.wrong.isEmpty()) {
            throw new InvalidInput(check.wrong);
        }
    }

    private void ids() {
        Set<UUID> seen = new HashSet<>();
        if (!matrix.ids().allMatch(seen::add)) {
            wrong.add(new FieldError("elements", "plan.line.twice"));
        }
    }

    private void elements() {
        for (int at = 0; at < matrix.elements().size(); at++) {
            PlanElement element = matrix.elements().get(at);
            String field = "elements[" + at + "]";
            require(!element.text().isEmpty(), field + ".text", "plan.missing.text");
            require(
                    stands(element.parentId(), PlanLineKind.of(element.kind())),
                    field + ".parentId",
                    "plan.parent.wrong");
        }
    }

    private void indicators() {
        for (int at = 0; at < matrix.indicators().size(); at++) {
            PlanIndicator line = matrix.indicators().get(at);
            String field = "indicators[" + at + "]";
            require(!line.text().isEmpty(), field + ".text", "plan.missing.text");
            require(stands(line.parentId(), PlanLineKind.INDICATOR), field + ".parentId", "plan.parent.wrong");
        }
    }

    private void actions() {
        for (int at = 0; at < matrix.actions().size(); at++) {
            PlanAction action = matrix.actions().get(at);
            String field = "actions[" + at + "]";
            require(!action.text().isEmpty(), field + ".text", "plan.missing.text");
            require(stands(action.parentId(), PlanLineKind.ACTION), field + ".parentId", "plan.parent.wrong");
            require(!action.time().isReversed(), field + ".time.until", "plan.time.reversed");
        }
    }

    private void ties() {
        Set<UUID> actions = new HashSet<>();
        matrix.actions().forEach(action -> actions.add(action.id()));
        Set<UUID> targets = new HashSet<>();
        matrix.elements(Kind.RESULT).forEach(result -> targets.add(result.id()));
        matrix.indicators().forEach(line -> targets.add(line.id()));
        for (int at = 0; at < matrix.ties().size(); at++) {
            PlanTie tie = matrix.ties().get(at);
            require(
                    actions.contains(tie.actionId()) && targets.contains(tie.toId()),
                    "ties[" + at + "].toId",
                    "plan.tie.wrong");
        }
    }

    private boolean stands(@Nullable UUID parent, PlanLineKind line) {
        return parent == null || (kinds.containsKey(parent) && line.above().contains(kinds.get(parent)));
    }

    private void require(boolean kept, String field, String message) {
        if (!kept) {
            wrong.add(new FieldError(field, message));
        }
    }
}
