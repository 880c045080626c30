package org.spona.cooperation.situation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.situation.BoardTable;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** A situation board as a table to take along: a row for each municipality and indicator. */
@Component
class BoardSheet {

    /** A municipality with one indicator. */
    private record Line(BoardTable.Row row, Indicator indicator, BoardTable.Cell cell) {}

    private final Sheets sheets;

    BoardSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(BoardTable table, Locale locale) {
        List<Line> lines = table.rows().stream()
                .flatMap(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(at -> new Line(
                                row, table.columns().get(at), row.cells().get(at))))
                .toList();
        SheetBuilder<Line> sheet = sheets.of("situation.file", locale);
        return sheet.column(
                        "rollup.level.MUNICIPALITY", line -> line.row().name().in(locale))
                .column(
                        "situation.indicator",
                        line -> sheet.written(line.indicator().content().title()))
                .column("rollup.period", _ -> table.period().code())
                .column("rollup.value", line -> plain(line.cell().number()))
                .column("situation.before", line -> plain(line.cell().before()))
                .column(
                        "situation.level",
                        line -> sheet.words("situation.level." + line.cell().level()))
                .build(lines);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
