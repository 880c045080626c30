package org.spona.cooperation.planimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.matrix.DraftLine.Kind;
import org.spona.cooperation.plan.PlanAction;
import org.spona.cooperation.plan.PlanElement;
import org.spona.cooperation.plan.PlanIndicator;
import org.spona.cooperation.plan.PlanMatrix;
import org.spona.cooperation.plan.PlanTime;
import org.spona.cooperation.plan.PlanTimes;
import org.spona.cooperation.plan.Responsible;
import org.spona.platform.problem.InvalidInput;

/** The table of a plan, made of the lines of one that was brought. */
final class ImportedPlan {

    private final Map<Integer, UUID> ids = new HashMap<>();
    private final Map<Integer, DraftLine> lines = new HashMap<>();
    private final List<DraftLine> all;

    private ImportedPlan(List<DraftLine> all) {
        this.all = all;
        all.forEach(line -> {
            ids.put(line.id(), UUID.randomUUID());
            lines.put(line.id(), line);
        });
    }

    /**
     * The table.
     *
     * @throws InvalidInput when there is more of it than a plan has
     */
    static PlanMatrix of(List<DraftLine> lines) {
        PlanMatrix matrix = new ImportedPlan(lines).matrix();
        if (matrix.elements().size() > PlanMatrix.MOST_ELEMENTS
                || matrix.indicators().size() > PlanMatrix.MOST_LINES
                || matrix.actions().size() > PlanMatrix.MOST_LINES) {
            throw new InvalidInput("lines", "plan.lines.many");
        }
        return matrix;
    }

    private PlanMatrix matrix() {
        return new PlanMatrix(
                all.stream().flatMap(line -> element(line).stream()).toList(),
                of(Kind.INDICATOR).map(this::indicator).toList(),
                of(Kind.ACTION).map(this::action).toList(),
                List.of());
    }

    private Stream<DraftLine> of(Kind kind) {
        return all.stream().filter(line -> line.kind() == kind);
    }

    private Optional<PlanElement> element(DraftLine line) {
        return switch (line.kind()) {
            case DIRECTION -> Optional.of(element(line, PlanElement.Kind.DIRECTION));
            case GOAL -> Optional.of(element(line, PlanElement.Kind.GOAL));
            case RESULT -> Optional.of(element(line, PlanElement.Kind.RESULT));
            case INDICATOR, ACTION, RESPONSIBLE, TIME -> Optional.empty();
        };
    }

    private PlanElement element(DraftLine line, PlanElement.Kind kind) {
        return new PlanElement(
                id(line.id()), kind, parent(line), line.number(), cut(line.text(), PlanElement.TEXT_LENGTH));
    }

    private PlanIndicator indicator(DraftLine line) {
        return new PlanIndicator(
                id(line.id()),
                parent(line),
                line.number(),
                cut(line.text(), PlanElement.TEXT_LENGTH),
                cut(line.baseline(), PlanIndicator.VALUE_LENGTH),
                cut(line.target(), PlanIndicator.VALUE_LENGTH),
                null);
    }

    private PlanAction action(DraftLine line) {
        return new PlanAction(
                id(line.id()),
                parent(line),
                line.number(),
                cut(line.text(), PlanElement.TEXT_LENGTH),
                line.responsible().stream()
                        .flatMap(by -> Stream.ofNullable(lines.get(by)))
                        .limit(PlanAction.MOST_RESPONSIBLE)
                        .map(ImportedPlan::responsible)
                        .toList(),
                Optional.ofNullable(lines.get(line.time() == null ? Integer.valueOf(-1) : line.time()))
                        .map(time -> PlanTimes.read(time.text()))
                        .orElse(PlanTime.UNKNOWN),
                false);
    }

    private static Responsible responsible(DraftLine line) {
        Responsible.Kind kind = line.owner();
        return new Responsible(
                kind == null ? Responsible.Kind.NOBODY : kind, cut(line.text(), Responsible.NAME_LENGTH), null);
    }

    private @Nullable UUID parent(DraftLine line) {
        return line.parent() == null ? null : ids.get(line.parent());
    }

    private UUID id(int line) {
        return ids.getOrDefault(line, UUID.randomUUID());
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
