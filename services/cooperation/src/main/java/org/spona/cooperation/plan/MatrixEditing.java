package org.spona.cooperation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** How one line is put into a table, moved among those beside it, or taken out; each time the table that comes of it. */
final class MatrixEditing {

    private final PlanMatrix matrix;

    MatrixEditing(PlanMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * With a line as it was written: instead of the one with this id, or as the last one under its parent.
     *
     * @throws InvalidInput naming the fields to mend
     */
    PlanMatrix put(UUID id, PlanLineContent line) {
        line.requireFitting();
        requireRoom(id, line);
        PlanMatrix put = switch (line.kind()) {
            case DIRECTION -> put(id, line, PlanElement.Kind.DIRECTION);
            case GOAL -> put(id, line, PlanElement.Kind.GOAL);
            case RESULT -> put(id, line, PlanElement.Kind.RESULT);
            case INDICATOR -> matrix.withIndicators(put(matrix.indicators(), PlanIndicator::id, indicator(id, line)));
            case ACTION ->
                matrix.withActions(put(matrix.actions(), PlanAction::id, action(id, line)))
                        .withTies(ties(id, line.known()));
        };
        return MatrixOrder.of(put);
    }

    private void requireRoom(UUID id, PlanLineContent line) {
        Optional<PlanLineKind> known = matrix.kindOf(id);
        if (known.filter(kind -> kind != line.kind()).isPresent()) {
            throw new InvalidInput("content.kind", "plan-line.kind.fixed");
        }
        int beside = switch (line.kind()) {
            case DIRECTION, GOAL, RESULT ->
                PlanMatrix.MOST_ELEMENTS - matrix.elements().size();
            case INDICATOR -> PlanMatrix.MOST_LINES - matrix.indicators().size();
            case ACTION -> PlanMatrix.MOST_LINES - matrix.actions().size();
        };
        if (known.isEmpty() && beside <= 0) {
            throw new InvalidInput("content.text", "plan.lines.many");
        }
        UUID parent = line.parentId();
        if (parent != null
                && matrix.element(parent)
                        .filter(above -> line.kind().above().contains(above.kind()))
                        .isEmpty()) {
            throw new InvalidInput("content.parentId", "plan.parent.wrong");
        }
        if (!line.known().stream().allMatch(matrix::isServed)) {
            throw new InvalidInput("content.serves", "plan.tie.wrong");
        }
        if (matrix.ties().size() + line.known().size() > PlanMatrix.MOST_TIES) {
            throw new InvalidInput("content.serves", "plan-line.serves.many");
        }
    }

    private PlanMatrix put(UUID id, PlanLineContent line, PlanElement.Kind kind) {
        return matrix.withElements(put(
                matrix.elements(),
                PlanElement::id,
                new PlanElement(id, kind, line.parentId(), line.number(), line.text())));
    }

    private PlanIndicator indicator(UUID id, PlanLineContent line) {
        UUID tied = matrix.indicator(id)
                .flatMap(known -> Optional.ofNullable(known.indicatorId()))
                .orElse(null);
        return new PlanIndicator(id, line.parentId(), line.number(), line.text(), line.baseline(), line.target(), tied);
    }

    /** What somebody said of its time otherwise than in words stays while the words do. */
    private PlanAction action(UUID id, PlanLineContent line) {
        PlanTime time = matrix.action(id)
                .map(PlanAction::time)
                .filter(known -> known.printed().equals(line.time()))
                .orElseGet(() -> line.time().isEmpty() ? PlanTime.UNKNOWN : PlanTimes.read(line.time()));
        return new PlanAction(id, line.parentId(), line.number(), line.text(), line.responsible(), time, line.yearly());
    }

    private List<PlanTie> ties(UUID action, List<UUID> served) {
        return Stream.concat(
                        matrix.ties().stream().filter(tie -> !tie.actionId().equals(action)),
                        served.stream().map(to -> new PlanTie(action, to)))
                .toList();
    }

    private static <T> List<T> put(List<T> lines, Function<T, UUID> id, T line) {
        List<T> changed = new ArrayList<>(lines);
        for (int at = 0; at < changed.size(); at++) {
            if (id.apply(changed.get(at)).equals(id.apply(line))) {
                changed.set(at, line);
                return changed;
            }
        }
        changed.add(line);
        return changed;
    }

    /**
     * With a line in the place of the one before or after it of the same sort; at either end it stays where it is.
     *
     * @throws Refusal {@code not-found} when there is no such line
     */
    PlanMatrix moved(UUID id, LineMove to) {
        PlanMatrix moved = switch (matrix.kindOf(id).orElseThrow(Refusal::notFound)) {
            case DIRECTION, GOAL, RESULT ->
                matrix.withElements(moved(
                        matrix.elements(),
                        PlanElement::id,
                        (one, other) -> one.kind() == other.kind() && Objects.equals(one.parentId(), other.parentId()),
                        id,
                        to));
            case INDICATOR ->
                matrix.withIndicators(moved(
                        matrix.indicators(),
                        PlanIndicator::id,
                        (one, other) -> matrix.goalOf(one.parentId()).equals(matrix.goalOf(other.parentId())),
                        id,
                        to));
            case ACTION ->
                matrix.withActions(moved(
                        matrix.actions(),
                        PlanAction::id,
                        (one, other) -> Objects.equals(one.parentId(), other.parentId()),
                        id,
                        to));
        };
        return MatrixOrder.of(moved);
    }

    private static <T> List<T> moved(
            List<T> lines, Function<T, UUID> ids, BiPredicate<T, T> beside, UUID id, LineMove to) {
        List<T> changed = new ArrayList<>(lines);
        int from = 0;
        while (!ids.apply(changed.get(from)).equals(id)) {
            from++;
        }
        int step = to == LineMove.UP ? -1 : 1;
        for (int at = from + step; at >= 0 && at < changed.size(); at += step) {
            if (beside.test(changed.get(from), changed.get(at))) {
                T other = changed.set(at, changed.get(from));
                changed.set(from, other);
                return changed;
            }
        }
        return changed;
    }

    /**
     * Without a line. What stood under a result stands under its goal then, what stood under a goal or a direction under nothing.
     *
     * @throws Refusal {@code not-found} when there is no such line
     */
    PlanMatrix without(UUID id) {
        UUID heir = matrix.element(id)
                .filter(element -> element.kind() == PlanElement.Kind.RESULT)
                .flatMap(element -> Optional.ofNullable(element.parentId()))
                .orElse(null);
        if (matrix.kindOf(id).isEmpty()) {
            throw Refusal.notFound();
        }
        return MatrixOrder.of(new PlanMatrix(
                matrix.elements().stream()
                        .filter(element -> !element.id().equals(id))
                        .map(element -> element.under(parent(element.parentId(), id, heir)))
                        .toList(),
                matrix.indicators().stream()
                        .filter(line -> !line.id().equals(id))
                        .map(line -> line.under(parent(line.parentId(), id, heir)))
                        .toList(),
                matrix.actions().stream()
                        .filter(action -> !action.id().equals(id))
                        .map(action -> action.under(parent(action.parentId(), id, heir)))
                        .toList(),
                matrix.ties().stream()
                        .filter(tie -> !tie.actionId().equals(id) && !tie.toId().equals(id))
                        .toList()));
    }

    private static @Nullable UUID parent(@Nullable UUID before, UUID gone, @Nullable UUID heir) {
        return gone.equals(before) ? heir : before;
    }
}
