package org.spona.cooperation.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.RollupCell;
import org.spona.cooperation.indicator.RollupGroup;
import org.spona.cooperation.indicator.RollupTable;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** The values of an indicator as a table to take along: a row for each group and period, with of whom there is no value. */
@Component
class RollupSheet {

    /** A group in a period. */
    private record Line(RollupGroup group, RollupCell cell) {}

    private final Sheets sheets;

    RollupSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(RollupTable table, Locale locale) {
        List<Line> lines = table.groups().stream()
                .flatMap(group -> group.cells().stream().map(cell -> new Line(group, cell)))
                .toList();
        SheetBuilder<Line> sheet = sheets.of("rollup.file", locale);
        return sheet.column("rollup.level." + table.level(), line -> name(table, line, sheet, locale))
                .column("rollup.period", line -> line.cell().period().code())
                .column(
                        "rollup.value",
                        line -> line.cell()
                                .value()
                                .number()
                                .map(BigDecimal::toPlainString)
                                .orElse(""))
                .column("value.numerator", line -> plain(line.cell().value().numerator()))
                .column("value.denominator", line -> plain(line.cell().value().denominator()))
                .column("rollup.least", line -> plain(line.cell().value().least()))
                .column("rollup.greatest", line -> plain(line.cell().value().greatest()))
                .column("rollup.have", line -> line.cell().coverage().have())
                .column("rollup.total", line -> line.cell().coverage().total())
                .column(
                        "rollup.missing",
                        line -> line.cell().coverage().missing().stream()
                                .flatMap(id -> Stream.ofNullable(table.names().get(id)))
                                .map(name -> name.in(locale))
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .build(lines);
    }

    private static String name(RollupTable table, Line line, SheetBuilder<Line> sheet, Locale locale) {
        return line.group()
                .id()
                .flatMap(table::name)
                .map(name -> name.in(locale))
                .orElseGet(() -> sheet.words("rollup.nowhere." + table.level()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
