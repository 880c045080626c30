package org.spona.cooperation.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Breakdown;
import org.spona.cooperation.indicator.RollupCell;
import org.spona.cooperation.indicator.RollupGroup;
import org.spona.cooperation.indicator.RollupPart;
import org.spona.cooperation.indicator.RollupTable;
import org.spona.cooperation.indicator.RollupValue;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/**
 * The values of an indicator as a table to take along: a row for each group and period, with of whom there is no value, and one for each value of a
 * breakdown by which somebody tells it apart.
 */
@Component
class RollupSheet {

    /** A group in a period, or a part of it. */
    private record Line(
            RollupGroup group, RollupCell cell, @Nullable RollupPart part) {

        static Stream<Line> of(RollupGroup group, RollupCell cell) {
            return Stream.concat(
                    Stream.of(new Line(group, cell, null)),
                    cell.parts().stream().map(part -> new Line(group, cell, part)));
        }

        Optional<RollupPart> ofBreakdown() {
            return Optional.ofNullable(part);
        }

        Optional<RollupValue> whole() {
            return part == null ? Optional.of(cell.value()) : Optional.empty();
        }
    }

    private final Sheets sheets;

    RollupSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Sheet of(RollupTable table, Locale locale) {
        List<Line> lines = table.groups().stream()
                .flatMap(group -> group.cells().stream().flatMap(cell -> Line.of(group, cell)))
                .toList();
        SheetBuilder<Line> sheet = sheets.of("rollup.file", locale);
        return sheet.column("rollup.level." + table.level(), line -> name(table, line, sheet, locale))
                .column("rollup.period", line -> line.cell().period().code())
                .column(
                        "rollup.breakdown",
                        line -> line.ofBreakdown()
                                .map(part -> breakdown(table, part).name())
                                .orElse(""))
                .column(
                        "rollup.part",
                        line -> line.ofBreakdown()
                                .map(part -> breakdown(table, part).values().get(part.value()))
                                .orElse(""))
                .column(
                        "rollup.value",
                        line -> line.ofBreakdown()
                                .map(RollupPart::sum)
                                .or(() -> line.cell().value().number())
                                .map(BigDecimal::toPlainString)
                                .orElse(""))
                .column("value.numerator", line -> plain(line, RollupValue::numerator))
                .column("value.denominator", line -> plain(line, RollupValue::denominator))
                .column("rollup.least", line -> plain(line, RollupValue::least))
                .column("rollup.greatest", line -> plain(line, RollupValue::greatest))
                .column(
                        "rollup.have",
                        line -> line.ofBreakdown()
                                .map(RollupPart::have)
                                .orElse(line.cell().coverage().have()))
                .column("rollup.total", line -> line.cell().coverage().total())
                .column(
                        "rollup.missing",
                        line -> line.whole().stream()
                                .flatMap(_ -> line.cell().coverage().missing().stream())
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

    private static Breakdown breakdown(RollupTable table, RollupPart part) {
        return table.indicator().content().breakdowns().get(part.list());
    }

    private static String plain(Line line, Function<RollupValue, @Nullable BigDecimal> which) {
        return line.whole()
                .flatMap(value -> Optional.ofNullable(which.apply(value)))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
