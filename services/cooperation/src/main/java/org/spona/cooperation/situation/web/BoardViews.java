package org.spona.cooperation.situation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Coverage;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.ValueWords;
import org.spona.cooperation.situation.BoardTable;
import org.spona.cooperation.situation.Threshold;
import org.springframework.stereotype.Component;

/** Situation boards in the reader's words. */
@Component
class BoardViews {

    /** A number in words, with how it stands and how it has changed. */
    record CellView(String text, String before, Threshold.Level level, BoardTable.Change change) {

        /** The colour of its status. */
        public String colour() {
            return switch (level) {
                case UNKNOWN, PLAIN -> "plain";
                case GOOD -> "done";
                case WARNING -> "soon";
                case ALARM -> "late";
            };
        }
    }

    /** A municipality. */
    record RowView(String name, List<CellView> cells) {}

    /** An indicator of all together. */
    record WholeView(String text, Coverage coverage) {}

    /** A board on its page. */
    record BoardView(String period, String code, List<Indicator> columns, List<RowView> rows, List<WholeView> whole) {}

    private final ValueWords words;

    BoardViews(ValueWords words) {
        this.words = words;
    }

    BoardView of(BoardTable table, Locale locale) {
        List<Indicator> columns = table.columns();
        return new BoardView(
                words.period(table.period(), locale),
                table.period().code(),
                columns,
                table.rows().stream()
                        .map(row -> new RowView(
                                row.name().in(locale),
                                IntStream.range(0, columns.size())
                                        .mapToObj(at -> cell(
                                                columns.get(at), row.cells().get(at), locale))
                                        .toList()))
                        .toList(),
                IntStream.range(0, columns.size())
                        .mapToObj(at -> new WholeView(
                                number(columns.get(at), table.whole().get(at).number(), locale),
                                table.whole().get(at).coverage()))
                        .toList());
    }

    private CellView cell(Indicator indicator, BoardTable.Cell cell, Locale locale) {
        return new CellView(
                number(indicator, cell.number(), locale),
                number(indicator, cell.before(), locale),
                cell.level(),
                cell.change());
    }

    private String number(Indicator indicator, @Nullable BigDecimal number, Locale locale) {
        return number == null ? "–" : words.withUnit(indicator.content(), number, locale);
    }
}
