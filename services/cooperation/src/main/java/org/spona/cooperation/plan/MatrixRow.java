package org.spona.cooperation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.PlanElement.Kind;

/**
 * A row of the six columns as a table prints them: a goal with its results, indicators and actions. Who is responsible and when is printed once
 * for actions that follow one another and have the same.
 *
 * @param direction the direction under which the goal stands
 * @param goal empty for lines without one
 * @param groups the actions; at least one group, which may be empty
 */
public record MatrixRow(
        Optional<PlanElement> direction,
        Optional<PlanElement> goal,
        List<PlanElement> results,
        List<PlanIndicator> indicators,
        List<Group> groups) {

    public MatrixRow {
        results = List.copyOf(results);
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
    }

    /** Actions that follow one another, with the same people at the same time. */
    public record Group(List<PlanAction> actions, List<Responsible> responsible, Optional<PlanTime> time) {

        public Group {
            actions = List.copyOf(actions);
            responsible = List.copyOf(responsible);
        }
    }

    /** The rows of a table: first what stands under no goal, then each goal in the order of directions and goals. */
    public static List<MatrixRow> of(PlanMatrix matrix) {
        List<MatrixRow> rows = new ArrayList<>();
        MatrixRow loose = row(matrix, Optional.empty(), null);
        if (!loose.results.isEmpty()
                || !loose.indicators.isEmpty()
                || !loose.groups.getFirst().actions().isEmpty()) {
            rows.add(loose);
        }
        for (PlanElement goal : matrix.elements(Kind.GOAL)) {
            rows.add(row(matrix, Optional.of(goal), goal.id()));
        }
        return rows;
    }

    private static MatrixRow row(PlanMatrix matrix, Optional<PlanElement> goal, @Nullable UUID id) {
        return new MatrixRow(
                goal.flatMap(it -> matrix.element(it.parentId())),
                goal,
                matrix.elements(Kind.RESULT).stream()
                        .filter(result -> Objects.equals(result.parentId(), id))
                        .toList(),
                matrix.indicators().stream()
                        .filter(line -> Objects.equals(
                                matrix.goalOf(line.parentId())
                                        .map(PlanElement::id)
                                        .orElse(null),
                                id))
                        .toList(),
                groups(matrix.actions().stream()
                        .filter(action -> Objects.equals(action.parentId(), id))
                        .toList()));
    }

    private static List<Group> groups(List<PlanAction> actions) {
        List<Group> groups = new ArrayList<>();
        List<PlanAction> same = new ArrayList<>();
        for (PlanAction action : actions) {
            if (!same.isEmpty() && !isSame(same.getLast(), action)) {
                groups.add(group(same));
                same = new ArrayList<>();
            }
            same.add(action);
        }
        groups.add(group(same));
        return groups;
    }

    private static boolean isSame(PlanAction one, PlanAction next) {
        return one.responsible().equals(next.responsible()) && one.time().equals(next.time());
    }

    private static Group group(List<PlanAction> same) {
        return same.isEmpty()
                ? new Group(List.of(), List.of(), Optional.empty())
                : new Group(
                        same,
                        same.getFirst().responsible(),
                        Optional.of(same.getFirst().time()));
    }
}
