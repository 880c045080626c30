package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of a plan: its lines in the order in which they are printed. The one place of these fields, embedded by the JSON and the row.
 *
 * @param elements directions, goals and results, at most {@value #MOST_ELEMENTS}
 * @param indicators at most {@value #MOST_LINES}
 * @param actions at most {@value #MOST_LINES}
 * @param ties which results and indicators actions are known to serve
 */
public record PlanMatrix(
        @Valid @Size(max = MOST_ELEMENTS, message = "{plan.lines.many}") List<PlanElement> elements,

        @Valid @Size(max = MOST_LINES, message = "{plan.lines.many}") List<PlanIndicator> indicators,

        @Valid @Size(max = MOST_LINES, message = "{plan.lines.many}") List<PlanAction> actions,

        @Valid @Size(max = MOST_TIES, message = "{plan.lines.many}") List<PlanTie> ties) {

    public static final int MOST_ELEMENTS = 500;
    public static final int MOST_LINES = 1000;
    public static final int MOST_TIES = 3000;

    /** Nothing is written yet. */
    public static final PlanMatrix EMPTY = new PlanMatrix(List.of(), List.of(), List.of(), List.of());

    @SuppressWarnings("NullAway") // JSON leaves fields out
    public PlanMatrix {
        elements = kept(elements);
        indicators = kept(indicators);
        actions = kept(actions);
        ties = kept(ties);
    }

    @SuppressWarnings("NullAway") // JSON leaves fields out
    private static <T> List<T> kept(@Nullable List<T> lines) {
        return lines == null
                ? List.of()
                : lines.stream().filter(Objects::nonNull).toList();
    }

    /** The lines of a sort. */
    public List<PlanElement> elements(PlanElement.Kind kind) {
        return elements.stream().filter(element -> element.kind() == kind).toList();
    }

    /** A direction, goal or result. */
    public Optional<PlanElement> element(@Nullable UUID id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    /** An indicator. */
    public Optional<PlanIndicator> indicator(@Nullable UUID id) {
        return indicators.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** An action. */
    public Optional<PlanAction> action(@Nullable UUID id) {
        return actions.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** Whether nothing is written. */
    @JsonIgnore
    public boolean isEmpty() {
        return elements.isEmpty() && indicators.isEmpty() && actions.isEmpty();
    }

    /** The ids of all lines. */
    Stream<UUID> ids() {
        return Stream.of(
                        elements.stream().map(PlanElement::id),
                        indicators.stream().map(PlanIndicator::id),
                        actions.stream().map(PlanAction::id))
                .flatMap(ids -> ids);
    }

    /** The goal under which a line stands: itself, its parent, or the parent of that. */
    public Optional<PlanElement> goalOf(@Nullable UUID parentId) {
        return element(parentId).flatMap(parent -> switch (parent.kind()) {
            case GOAL -> Optional.of(parent);
            case RESULT -> element(parent.parentId());
            case DIRECTION -> Optional.empty();
        });
    }

    /** All that is said, for the search. */
    String words() {
        return String.join(
                "\n",
                Stream.of(
                                elements.stream().map(PlanElement::text),
                                indicators.stream().map(PlanIndicator::text),
                                actions.stream().map(PlanAction::text))
                        .flatMap(texts -> texts)
                        .toList());
    }

    /** Each line as it is printed, for the history. */
    List<String> printed() {
        return Stream.of(
                        elements.stream().map(line -> line.number() + " " + line.text()),
                        indicators.stream().map(line -> line.number() + " " + line.text()),
                        actions.stream().map(line -> line.number() + " " + line.text()))
                .flatMap(lines -> lines)
                .map(String::strip)
                .toList();
    }

    /** The same, with times a number of years later. */
    PlanMatrix later(int years) {
        return new PlanMatrix(
                elements,
                indicators,
                actions.stream().map(action -> action.later(years)).toList(),
                ties);
    }

    /** The same with other actions. */
    PlanMatrix withActions(List<PlanAction> others) {
        return new PlanMatrix(elements, indicators, others, ties);
    }

    /** The same with other indicators. */
    PlanMatrix withIndicators(List<PlanIndicator> others) {
        return new PlanMatrix(elements, others, actions, ties);
    }

    /** The same with other directions, goals and results. */
    PlanMatrix withElements(List<PlanElement> others) {
        return new PlanMatrix(others, indicators, actions, ties);
    }

    /** The same with other ties. */
    PlanMatrix withTies(List<PlanTie> others) {
        return new PlanMatrix(elements, indicators, actions, others);
    }
}
