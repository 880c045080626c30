package org.spona.cooperation.planimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.matrix.DraftLine.Kind;
import org.spona.cooperation.matrix.OwnerNames;
import org.spona.cooperation.plan.PlanTimes;
import org.spona.cooperation.plan.Responsible;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

/** The lines of a table that is brought, and how one of them is put right. */
final class ImportLines {

    private final List<DraftLine> lines;

    ImportLines(List<DraftLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    List<DraftLine> list() {
        return List.copyOf(lines);
    }

    DraftLine get(int id) {
        return lines.get(place(id));
    }

    /**
     * Puts a line right.
     *
     * @throws InvalidInput when nothing is said, or not clear enough
     */
    void put(int id, LineInput input) {
        DraftLine line = get(id);
        List<String> paragraphs = input.text()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (paragraphs.isEmpty()) {
            throw new InvalidInput("text", "plan.missing.text");
        }
        if (line.kind() == Kind.TIME && PlanTimes.isReversed(paragraphs.getFirst())) {
            throw new InvalidInput("text", "plan.time.reversed");
        }
        DraftLine first = line.saying(input.number(), paragraphs.getFirst());
        lines.set(
                place(id),
                switch (line.kind()) {
                    case INDICATOR -> first.valued(input.baseline(), input.target());
                    case RESPONSIBLE -> first.owning(input.owner() == null ? line.owner() : input.owner());
                    case DIRECTION, GOAL, RESULT, ACTION, TIME -> first;
                });
        int at = place(id);
        for (String more : paragraphs.subList(1, paragraphs.size())) {
            at++;
            lines.add(at, line.saying("", more).withId(nextId()));
        }
        if (line.kind() == Kind.ACTION) {
            give(line, input);
        }
    }

    /** Puts a line to the one before it of the same sort under the same goal. */
    void join(int id, boolean glued) {
        DraftLine line = get(id);
        int before = -1;
        for (int at = 0; at < place(id); at++) {
            DraftLine other = lines.get(at);
            if (other.kind() == line.kind() && Objects.equals(other.parent(), line.parent())) {
                before = at;
            }
        }
        if (before < 0) {
            throw new Refusal(PlanImportError.NOTHING_BEFORE);
        }
        DraftLine first = lines.get(before);
        String rest = (glued ? "" : " ") + (line.number() + " " + line.text()).strip();
        lines.set(before, first.saying(first.number(), first.text() + rest));
        lines.remove(place(id));
    }

    /** Takes a line out. What stood under it stands under nothing. */
    void drop(int id) {
        lines.remove(place(id));
        each(line -> Objects.equals(line.parent(), id), line -> line.under(null));
        each(
                line -> line.responsible().contains(id),
                line -> line.done(
                        line.responsible().stream().filter(by -> by != id).toList(), line.time()));
        each(line -> Objects.equals(line.time(), id), line -> line.done(line.responsible(), null));
    }

    /** Says who answers for the actions of the same goal that nobody answers for, and when they are carried out. */
    private void give(DraftLine line, LineInput input) {
        if (!input.responsible().isEmpty()) {
            int owner = nextId();
            Responsible.Kind kind = input.owner() == null ? OwnerNames.kindOf(input.responsible()) : input.owner();
            lines.add(line.added(owner, Kind.RESPONSIBLE, input.responsible()).owning(kind));
            each(
                    action -> isBeside(action, line) && action.responsible().isEmpty(),
                    action -> action.done(List.of(owner), action.time()));
        }
        if (!input.time().isEmpty()) {
            if (!PlanTimes.read(input.time()).isClear()) {
                throw new InvalidInput("time", "plan.time.unclear");
            }
            int time = nextId();
            lines.add(line.added(time, Kind.TIME, input.time()));
            each(
                    action -> isBeside(action, line) && action.time() == null,
                    action -> action.done(action.responsible(), time));
        }
    }

    private static boolean isBeside(DraftLine action, DraftLine line) {
        return action.kind() == Kind.ACTION && Objects.equals(action.parent(), line.parent());
    }

    private interface Which {
        boolean is(DraftLine line);
    }

    private void each(Which which, UnaryOperator<DraftLine> change) {
        lines.replaceAll(line -> which.is(line) ? change.apply(line) : line);
    }

    private int nextId() {
        return lines.stream().mapToInt(DraftLine::id).max().orElse(0) + 1;
    }

    private int place(int id) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).id() == id) {
                return at;
            }
        }
        throw new Refusal(PlanImportError.NO_LINE);
    }

    /** The line a number names; null for none. */
    @Nullable DraftLine find(@Nullable Integer id) {
        return lines.stream()
                .filter(line -> Objects.equals(line.id(), id))
                .findFirst()
                .orElse(null);
    }
}
