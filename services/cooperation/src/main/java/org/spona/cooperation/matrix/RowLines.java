package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.CellItems.Item;
import org.spona.cooperation.matrix.DraftLine.Kind;
import org.spona.cooperation.matrix.Marks.Mark;
import org.spona.cooperation.plan.PlanElement;

/** Goes through the rows of a table and takes the lines out of their cells. A row without a goal goes on with the one above. */
final class RowLines {

    private static final List<ColumnRole> LISTS = List.of(ColumnRole.RESULT, ColumnRole.INDICATOR, ColumnRole.ACTION);
    private static final Map<ColumnRole, Kind> KINDS = Map.of(
            ColumnRole.GOAL, Kind.GOAL,
            ColumnRole.RESULT, Kind.RESULT,
            ColumnRole.INDICATOR, Kind.INDICATOR,
            ColumnRole.ACTION, Kind.ACTION);

    private final TableHead head;
    private final List<List<SourceCell>> rows;
    private final DraftDoubts doubts;
    private final DraftLines lines = new DraftLines();
    private final Map<ColumnRole, Mark> marks = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, Integer> open = new EnumMap<>(ColumnRole.class);
    private final Set<Integer> unknown = new HashSet<>();
    private final ActionFacts facts;
    private @Nullable Integer direction;
    private @Nullable Integer goal;

    RowLines(TableHead head, List<List<SourceCell>> rows, DraftDoubts doubts) {
        this.head = head;
        this.rows = rows;
        this.doubts = doubts;
        this.facts = new ActionFacts(lines, doubts, texts(ColumnRole.RESPONSIBLE));
    }

    List<DraftLine> lines() {
        return lines.list();
    }

    void read(int row) {
        List<SourceCell> cells = rows.get(row);
        Optional<Integer> named = directionRow(cells);
        if (named.isPresent()) {
            direction(cells.get(named.get()).text(), row, named.get());
            return;
        }
        if (row < head.row()) {
            return;
        }
        for (int column = 0; column < cells.size(); column++) {
            if (head.role(column) == ColumnRole.DIRECTION
                    && !cells.get(column).text().isBlank()) {
                direction(cells.get(column).text(), row, column);
            }
        }
        goals(row);
        facts.row(
                row,
                column(ColumnRole.RESPONSIBLE),
                text(row, ColumnRole.RESPONSIBLE),
                column(ColumnRole.TIME),
                text(row, ColumnRole.TIME));
        LISTS.forEach(role -> list(role, row));
        others(row);
    }

    /** What can only be said once all is read. */
    void end() {
        facts.end();
        for (DraftLine line : lines.list()) {
            if (line.text().length() > PlanElement.TEXT_LENGTH) {
                doubts.add(DoubtKind.TOO_LONG, line.id(), line.row(), line.column(), DraftDoubts.brief(line.text()));
            }
            if (line.kind() == Kind.INDICATOR && line.baseline().isEmpty()) {
                doubts.add(DoubtKind.NO_BASELINE, line.id(), line.row(), line.column(), line.text());
            }
            boolean loose = line.parent() == null && KINDS.containsValue(line.kind()) && line.kind() != Kind.GOAL;
            if (loose) {
                doubts.add(DoubtKind.NO_GOAL, line.id(), line.row(), line.column(), line.text());
            }
        }
    }

    /** A row that names a direction and says it in its next cell. */
    private static Optional<Integer> directionRow(List<SourceCell> cells) {
        int first = 0;
        while (first < cells.size() && cells.get(first).text().isBlank()) {
            first++;
        }
        boolean names = first + 1 < cells.size()
                && ColumnRole.ofHead(cells.get(first).text())
                        .filter(ColumnRole.DIRECTION::equals)
                        .isPresent()
                && !cells.get(first + 1).text().isBlank();
        boolean alone = names
                && cells.subList(first + 2, cells.size()).stream()
                        .allMatch(cell -> cell.text().isBlank());
        return alone ? Optional.of(first + 1) : Optional.empty();
    }

    private void direction(String text, int row, int column) {
        String line = text.replace('\n', ' ');
        Optional<Mark> mark = Marks.leading(line);
        String said = mark.map(it -> line.substring(it.end())).orElse(line);
        if (direction != null && lines.get(direction).text().equals(said)) {
            return;
        }
        direction = lines.add(Kind.DIRECTION, null, mark.map(Mark::printed).orElse(""), said, row, column);
        goal = null;
        begin();
    }

    private void goals(int row) {
        String text = text(row, ColumnRole.GOAL);
        if (text.isBlank()) {
            return;
        }
        int column = column(ColumnRole.GOAL);
        for (Item item : CellItems.of(text, null)) {
            String printed = printed(item);
            if (goal != null
                    && lines.get(goal).text().equals(item.text())
                    && lines.get(goal).number().equals(printed)) {
                continue;
            }
            goal = lines.add(Kind.GOAL, direction, printed, item.text(), row, column);
            begin();
        }
        tracked(row, column, goal);
    }

    /** Lists begin anew under a goal. */
    private void begin() {
        marks.clear();
        open.clear();
        facts.begin();
    }

    private void list(ColumnRole role, int row) {
        String text = text(row, role);
        if (text.isBlank()) {
            return;
        }
        int column = column(role);
        Mark before = marks.get(role);
        for (Item item : CellItems.of(text, before)) {
            Integer last = open.get(role);
            if (item.mark() == null && before != null && last != null) {
                lines.change(lines.get(last)
                        .saying(lines.get(last).number(), lines.get(last).text() + " " + item.text()));
                doubts.add(DoubtKind.SPLIT_OVER_ROWS, last, row, column, DraftDoubts.brief(item.text()));
                continue;
            }
            take(role, item, row, column);
        }
        tracked(row, column, open.get(role));
    }

    private void take(ColumnRole role, Item item, int row, int column) {
        Mark mark = item.mark();
        Mark before = marks.get(role);
        int id = lines.add(KINDS.getOrDefault(role, Kind.ACTION), goal, printed(item), item.text(), row, column);
        if (role == ColumnRole.INDICATOR) {
            lines.change(
                    IndicatorValues.of(lines.get(id), text(row, ColumnRole.BASELINE), text(row, ColumnRole.TARGET)));
        }
        if (role == ColumnRole.ACTION) {
            facts.action(id);
        }
        if (!item.glued().isEmpty()) {
            doubts.add(DoubtKind.GLUED_LETTER, id, row, column, item.glued());
        }
        if (item.unmarked()) {
            doubts.add(DoubtKind.UNMARKED_PARAGRAPH, id, row, column, DraftDoubts.brief(item.text()));
        }
        if (mark != null && before != null && before.kind() == mark.kind() && !Marks.follows(before, mark.printed())) {
            doubts.add(DoubtKind.NUMBER_GAP, id, row, column, before.printed() + " " + mark.printed());
        }
        if (mark != null) {
            marks.put(role, mark);
        }
        open.put(role, id);
    }

    private static String printed(Item item) {
        Mark mark = item.mark();
        return mark == null ? "" : mark.printed();
    }

    private void tracked(int row, int column, @Nullable Integer line) {
        SourceCell cell = cell(row, column);
        if (cell.changed()) {
            doubts.add(
                    DoubtKind.TRACKED_CHANGE,
                    line,
                    row,
                    column,
                    DraftDoubts.brief(cell.before().replace('\n', ' ')));
        }
    }

    private void others(int row) {
        for (int column = 0; column < rows.get(row).size(); column++) {
            if (head.role(column) == ColumnRole.NONE
                    && !cell(row, column).text().isBlank()
                    && unknown.add(column)) {
                String title = head.row() < 0 ? "" : cell(head.row(), column).text();
                doubts.add(
                        DoubtKind.UNKNOWN_COLUMN,
                        null,
                        row,
                        column,
                        DraftDoubts.brief(title.isBlank() ? cell(row, column).text() : title));
            }
        }
    }

    private int column(ColumnRole role) {
        return head.roles().indexOf(role);
    }

    private String text(int row, ColumnRole role) {
        return cell(row, column(role)).text();
    }

    private SourceCell cell(int row, int column) {
        List<SourceCell> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? SourceCell.EMPTY : cells.get(column);
    }

    private List<String> texts(ColumnRole role) {
        List<String> texts = new ArrayList<>();
        for (int row = head.row() + 1; row < rows.size(); row++) {
            texts.add(text(row, role));
        }
        return texts;
    }
}
