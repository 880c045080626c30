package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        @Size(max = MOST_ELEMENTS, message = "{plan.lines.many}") List<@Valid PlanElement> elements,

        @Size(max = MOST_LINES, message = "{plan.lines.many}") List<@Valid PlanIndicator> indicators,

        @Size(max = MOST_LINES, message = "{plan.lines.many}") List<@Valid PlanAction> actions,

        @Size(max = MOST_TIES, message = "{plan.lines.many}") List<@Valid PlanTie> ties) {

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

    /** What the line with this id is. */
    public Optional<PlanLineKind> kindOf(UUID id) {
        return element(id)
                .map(element -> PlanLineKind.of(element.kind()))
                .or(() -> indicator(id).map(_ -> PlanLineKind.INDICATOR))
                .or(() -> action(id).map(_ -> PlanLineKind.ACTION));
    }

    /** What the line with this id says. */
    public Optional<PlanLineContent> line(UUID id) {
        return element(id)
                .map(PlanLineContent::of)
                .or(() -> indicator(id).map(PlanLineContent::of))
                .or(() -> action(id).map(action -> PlanLineContent.of(action, servedBy(id))));
    }

    /** The results and indicators that an action is known to serve; empty when nothing is known. */
    public List<UUID> servedBy(UUID action) {
        return ties.stream()
                .filter(tie -> tie.actionId().equals(action))
                .map(PlanTie::toId)
                .toList();
    }

    /** The indicators with measurements to which lines are tied. */
    public Set<UUID> measured() {
        return indicators.stream()
                .flatMap(line -> Stream.ofNullable(line.indicatorId()))
                .collect(Collectors.toSet());
    }

    /** Whether actions can serve what has this id: it is a result or an indicator. */
    boolean isServed(UUID id) {
        return kindOf(id)
                .filter(kind -> kind == PlanLineKind.RESULT || kind == PlanLineKind.INDICATOR)
                .isPresent();
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

    /** The same in another network: in words alone, without the ids of organisations, bodies and indicators. */
    PlanMatrix elsewhere() {
        return withActions(actions.stream().map(PlanAction::elsewhere).toList())
                .withIndicators(
                        indicators.stream().map(line -> line.tiedTo(null)).toList());
    }

    /** The organisations of the directory that are named as responsible, each once. */
    Stream<UUID> organisations() {
        return actions.stream().flatMap(PlanAction::organisations).distinct();
    }

    /** The same of them without one. */
    UUID[] organisationsBesides(UUID one) {
        return organisations().filter(named -> !named.equals(one)).toArray(UUID[]::new);
    }

    /** The same with what measures a line. */
    PlanMatrix tied(PlanIndicator line) {
        return withIndicators(indicators.stream()
                .map(known -> known.id().equals(line.id()) ? known.tiedTo(line.indicatorId()) : known)
                .toList());
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
