package org.spona.cooperation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table of a plan as texts, cell by cell in the six columns, as the import reads them again: each line a paragraph with its mark, nothing where a
 * row goes on with the one above, and a dash where nobody or no time is said.
 */
public final class MatrixCells {

    /** The messages of the heads. */
    public static final List<String> HEADS = List.of(
            "plan.column.goal",
            "plan.column.results",
            "plan.column.indicators",
            "plan.column.actions",
            "plan.column.responsible",
            "plan.column.time");

    private static final String NOTHING = "–";

    private MatrixCells() {}

    /**
     * The rows.
     *
     * @param direction what stands before a direction
     * @param script puts what people wrote into the script of the reader
     */
    public static List<List<String>> of(PlanMatrix matrix, String direction, UnaryOperator<String> script) {
        List<List<String>> rows = new ArrayList<>();
        PlanElement under = null;
        for (MatrixRow row : MatrixRow.of(matrix)) {
            PlanElement its = row.direction().orElse(null);
            if (its != null && !Objects.equals(its, under)) {
                rows.add(List.of(direction, script.apply(line(its.number(), its.text())), "", "", "", ""));
            }
            under = its;
            for (int at = 0; at < row.groups().size() && !row.isBare(); at++) {
                MatrixRow.Group group = row.groups().get(at);
                boolean first = at == 0;
                boolean empty = group.actions().isEmpty();
                rows.add(List.of(
                        first
                                ? script.apply(row.goal()
                                        .map(goal -> line(goal.number(), goal.text()))
                                        .orElse(""))
                                : "",
                        first ? script.apply(results(row)) : "",
                        first ? script.apply(indicators(row)) : "",
                        script.apply(actions(group)),
                        empty ? "" : script.apply(responsible(group)),
                        empty ? "" : script.apply(time(group))));
            }
        }
        return rows;
    }

    private static String results(MatrixRow row) {
        return row.results().stream()
                .map(result ->
                        marked(result.number(), result.text(), row.results().size()))
                .collect(Collectors.joining("\n"));
    }

    private static String indicators(MatrixRow row) {
        return row.indicators().stream()
                .map(line ->
                        marked(line.number(), line.text(), 2) + PlanIndicators.printed(line.baseline(), line.target()))
                .collect(Collectors.joining("\n"));
    }

    private static String actions(MatrixRow.Group group) {
        return group.actions().stream()
                .map(action ->
                        marked(action.number(), action.text(), group.actions().size()))
                .collect(Collectors.joining("\n"));
    }

    private static String responsible(MatrixRow.Group group) {
        return group.responsible().isEmpty()
                ? NOTHING
                : group.responsible().stream().map(Responsible::name).collect(Collectors.joining("\n"));
    }

    private static String time(MatrixRow.Group group) {
        return Optional.of(group.time().map(PlanTime::printed).orElse(""))
                .filter(printed -> !printed.isEmpty())
                .orElse(NOTHING);
    }

    private static String line(String number, String text) {
        return number.isEmpty() ? text : number + " " + text;
    }

    /** With a dash where a list has no marks, so that each stays a line of its own. */
    private static String marked(String number, String text, int lines) {
        return number.isEmpty() && lines > 1 ? "- " + text : line(number, text);
    }
}
