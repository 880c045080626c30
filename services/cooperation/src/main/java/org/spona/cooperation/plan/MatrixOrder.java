package org.spona.cooperation.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The lines of a table in the order in which it is read: each element before what stands under it, indicators and actions goal by goal. */
final class MatrixOrder {

    /** What stands under no goal comes first. */
    private static final Integer LOOSE = -1;

    private MatrixOrder() {}

    /** The same table; lines of one sort under the same parent stay in their order. */
    static PlanMatrix of(PlanMatrix matrix) {
        PlanMatrix ordered = matrix.withElements(elements(matrix));
        Map<UUID, Integer> places = new HashMap<>();
        ordered.elements(PlanElement.Kind.GOAL).forEach(goal -> places.put(goal.id(), places.size()));
        return ordered.withIndicators(ordered.indicators().stream()
                        .sorted(Comparator.comparing(line -> place(ordered.goalOf(line.parentId()), places)))
                        .toList())
                .withActions(ordered.actions().stream()
                        .sorted(Comparator.comparing(action -> place(ordered.goalOf(action.parentId()), places)))
                        .toList());
    }

    private static Integer place(Optional<PlanElement> goal, Map<UUID, Integer> places) {
        return goal.map(PlanElement::id).map(places::get).orElse(LOOSE);
    }

    private static List<PlanElement> elements(PlanMatrix matrix) {
        Map<UUID, List<PlanElement>> under = new HashMap<>();
        for (PlanElement element : matrix.elements()) {
            UUID parent = element.parentId();
            if (parent != null) {
                under.computeIfAbsent(parent, _ -> new ArrayList<>()).add(element);
            }
        }
        List<PlanElement> ordered = new ArrayList<>();
        matrix.elements().stream()
                .filter(element -> element.parentId() == null)
                .forEach(element -> put(element, under, ordered));
        return ordered;
    }

    private static void put(PlanElement element, Map<UUID, List<PlanElement>> under, List<PlanElement> ordered) {
        ordered.add(element);
        under.getOrDefault(element.id(), List.of()).forEach(child -> put(child, under, ordered));
    }
}
