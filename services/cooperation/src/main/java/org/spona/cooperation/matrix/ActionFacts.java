package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.DraftLine.Kind;
import org.spona.cooperation.plan.PlanTime;
import org.spona.cooperation.plan.PlanTimes;
import org.spona.cooperation.plan.Responsible;

/** Who answers for actions and when they are carried out: said once for all actions of a goal that follow, until another cell says otherwise. */
final class ActionFacts {

    private final DraftLines lines;
    private final DraftDoubts doubts;
    private final OwnerNames names;
    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Integer> actions = new ArrayList<>();
    private List<Integer> responsible = List.of();
    private @Nullable Integer time;

    ActionFacts(DraftLines lines, DraftDoubts doubts, List<String> cells) {
        this.lines = lines;
        this.doubts = doubts;
        this.names = new OwnerNames(cells);
    }

    /** What was said holds no longer. */
    void begin() {
        responsible = List.of();
        time = null;
    }

    void row(int row, int ownerColumn, String owner, int timeColumn, String when) {
        if (OwnerNames.saysNobody(owner)) {
            responsible = List.of();
        } else if (!owner.isBlank()) {
            responsible = names.of(owner).stream()
                    .map(name -> owners.computeIfAbsent(name.text(), _ -> owner(name, row, ownerColumn)))
                    .distinct()
                    .toList();
        }
        if (OwnerNames.saysNobody(when)) {
            time = null;
        } else if (!when.isBlank()) {
            String words = when.replace('\n', ' ');
            time = times.computeIfAbsent(words, _ -> time(words, row, timeColumn));
        }
    }

    void action(int id) {
        lines.change(lines.get(id).done(responsible, time));
        actions.add(id);
    }

    /** Names the first action of each goal that nobody answers for, or that has no time. */
    void end() {
        Map<Object, Integer> unowned = new HashMap<>();
        Map<Object, Integer> untimed = new HashMap<>();
        for (int id : actions) {
            DraftLine action = lines.get(id);
            Object goal = action.parent() == null ? "" : action.parent();
            if (action.responsible().isEmpty() && unowned.putIfAbsent(goal, id) == null) {
                doubts.add(DoubtKind.UNCLEAR_OWNER, id, action.row(), action.column(), action.text());
            }
            if (action.time() == null && untimed.putIfAbsent(goal, id) == null) {
                doubts.add(DoubtKind.UNCLEAR_TIME, id, action.row(), action.column(), action.text());
            }
        }
    }

    private int owner(OwnerNames.Name name, int row, int column) {
        int id = lines.add(Kind.RESPONSIBLE, null, "", name.text(), row, column);
        Responsible.Kind kind = OwnerNames.kindOf(name.text());
        lines.change(lines.get(id).owning(kind));
        if (kind == Responsible.Kind.NOBODY || name.divided()) {
            doubts.add(DoubtKind.UNCLEAR_OWNER, id, row, column, name.text());
        }
        return id;
    }

    private int time(String words, int row, int column) {
        int id = lines.add(Kind.TIME, null, "", words, row, column);
        PlanTime read = PlanTimes.read(words);
        if (!read.isClear()) {
            doubts.add(
                    PlanTimes.isReversed(words) ? DoubtKind.REVERSED_TIME : DoubtKind.UNCLEAR_TIME,
                    id,
                    row,
                    column,
                    words);
        }
        return id;
    }
}
