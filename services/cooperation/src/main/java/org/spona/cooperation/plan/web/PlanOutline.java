package org.spona.cooperation.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.MatrixRow;
import org.spona.cooperation.plan.PlanElement;
import org.spona.cooperation.plan.PlanMatrix;

/**
 * A goal of a plan with what stands under it, as it is edited; or what stands under no goal, or a direction without goals.
 *
 * @param heading the direction that begins here; empty where it goes on
 * @param firstDirection whether no direction comes before that
 * @param lastDirection whether none comes after it
 * @param first whether the goal is the first of its direction
 * @param last whether it is the last
 */
record PlanOutline(
        MatrixRow row,
        Optional<PlanElement> heading,
        boolean firstDirection,
        boolean lastDirection,
        boolean first,
        boolean last) {

    static List<PlanOutline> of(PlanMatrix matrix) {
        List<MatrixRow> rows = MatrixRow.of(matrix);
        List<PlanElement> directions = matrix.elements(PlanElement.Kind.DIRECTION);
        List<PlanOutline> outline = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            MatrixRow row = rows.get(at);
            MatrixRow before = at == 0 ? null : rows.get(at - 1);
            MatrixRow after = at == rows.size() - 1 ? null : rows.get(at + 1);
            Optional<PlanElement> heading = row.direction()
                    .filter(_ -> before == null || !before.direction().equals(row.direction()));
            outline.add(new PlanOutline(
                    row,
                    heading,
                    heading.filter(one -> one.equals(directions.getFirst())).isPresent(),
                    heading.filter(one -> one.equals(directions.getLast())).isPresent(),
                    !isBeside(before, row),
                    !isBeside(after, row)));
        }
        return outline;
    }

    private static boolean isBeside(@Nullable MatrixRow one, MatrixRow row) {
        return one != null && one.goal().isPresent() && Objects.equals(one.direction(), row.direction());
    }
}
