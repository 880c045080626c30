package org.spona.cooperation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Its actions, whoever answers for them. */
    public List<PlanAction> actions() {
        return groups.stream().flatMap(group -> group.actions().stream()).toList();
    }

    /** Whether it is a direction under which no goal stands. */
    public boolean isBare() {
        return direction.isPresent() && goal.isEmpty();
    }

    /** The rows of a table: first what stands under no goal, then each goal in the order of directions and goals; a direction without goals is a row of its own. */
    public static List<MatrixRow> of(PlanMatrix matrix) {
        List<MatrixRow> rows = new ArrayList<>();
        MatrixRow loose = row(matrix, Optional.empty(), null);
        if (!loose.results.isEmpty()
                || !loose.indicators.isEmpty()
                || !loose.groups.getFirst().actions().isEmpty()) {
            rows.add(loose);
        }
        Set<UUID> directions = matrix.elements(Kind.GOAL).stream()
                .flatMap(goal -> Stream.ofNullable(goal.parentId()))
                .collect(Collectors.toSet());
        for (PlanElement element : matrix.elements()) {
            if (element.kind() == Kind.GOAL) {
                rows.add(row(matrix, Optional.of(element), element.id()));
            } else if (element.kind() == Kind.DIRECTION && !directions.contains(element.id())) {
                rows.add(
                        new MatrixRow(Optional.of(element), Optional.empty(), List.of(), List.of(), groups(List.of())));
            }
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
