package org.spona.cooperation.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.spona.cooperation.indicator.Breakdown;
import org.spona.cooperation.indicator.Coverage;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupCell;
import org.spona.cooperation.indicator.RollupGroup;
import org.spona.cooperation.indicator.RollupLevel;
import org.spona.cooperation.indicator.RollupPart;
import org.spona.cooperation.indicator.RollupTable;
import org.spona.cooperation.indicator.ValueWords;
import org.spona.cooperation.indicator.web.ValueChart.Point;
import org.spona.platform.language.Sorting;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Roll-ups in the reader's words, with their charts. */
@Component
class RollupViews {

    /**
     * What a group is in a period.
     *
     * @param text empty when nothing is known
     * @param target empty when nothing was to be reached
     * @param missing of whom nothing is known, by name
     */
    record CellView(String period, String text, String target, Coverage coverage, List<String> missing) {}

    /** How much is of one value of a breakdown, period by period; empty where nobody tells it apart. */
    record PartView(String value, List<String> cells) {}

    /**
     * A breakdown of a group.
     *
     * @param have how many organisations tell their value apart by it, period by period
     */
    record BreakdownView(String name, List<PartView> parts, List<Integer> have) {}

    /** A group with its periods, their chart, and the breakdowns by which somebody tells it apart. */
    record GroupView(String name, List<CellView> cells, ValueChart chart, List<BreakdownView> breakdowns) {}

    /**
     * A roll-up on a page.
     *
     * @param groups by name
     * @param drawn whether there are numbers to draw
     */
    record RollupView(RollupLevel level, List<String> periods, List<GroupView> groups, boolean drawn) {

        /** Whether a single municipality stands in each row, of which there is a value or none. */
        public boolean isSingle() {
            return level == RollupLevel.MUNICIPALITY;
        }
    }

    private final ValueWords words;
    private final MessageSource messages;

    RollupViews(ValueWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    RollupView of(RollupTable table, Locale locale) {
        IndicatorContent content = table.indicator().content();
        List<List<Point>> points = table.groups().stream()
                .map(group -> group.cells().stream()
                        .map(cell -> Point.of(cell.value().number(), target(content, table.level(), cell.period())))
                        .toList())
                .toList();
        double greatest = ValueChart.greatest(points.stream().flatMap(List::stream));
        List<GroupView> groups = IntStream.range(0, points.size())
                .mapToObj(at -> group(table, table.groups().get(at), points.get(at), greatest, locale))
                .toList();
        return new RollupView(
                table.level(),
                table.periods().stream()
                        .map(period -> words.period(period, locale))
                        .toList(),
                groups,
                content.kind().isNumber()
                        && points.stream().flatMap(List::stream).anyMatch(point -> point.number() != null));
    }

    private GroupView group(RollupTable table, RollupGroup group, List<Point> points, double greatest, Locale locale) {
        return new GroupView(
                group.id()
                        .flatMap(table::name)
                        .map(name -> name.in(locale))
                        .orElseGet(() ->
                                String.valueOf(messages.getMessage("rollup.nowhere." + table.level(), null, locale))),
                group.cells().stream().map(cell -> cell(table, cell, locale)).toList(),
                ValueChart.of(points, greatest),
                breakdowns(table.indicator().content(), group, locale));
    }

    private List<BreakdownView> breakdowns(IndicatorContent content, RollupGroup group, Locale locale) {
        return IntStream.range(0, content.breakdowns().size())
                .filter(list -> group.cells().stream()
                        .flatMap(cell -> cell.parts().stream())
                        .anyMatch(part -> part.list() == list))
                .mapToObj(list -> breakdown(content, list, group, locale))
                .toList();
    }

    private BreakdownView breakdown(IndicatorContent content, int list, RollupGroup group, Locale locale) {
        Breakdown breakdown = content.breakdowns().get(list);
        return new BreakdownView(
                breakdown.name(),
                IntStream.range(0, breakdown.values().size())
                        .mapToObj(value -> new PartView(
                                breakdown.values().get(value),
                                group.cells().stream()
                                        .map(cell -> part(cell, list, value)
                                                .map(part -> words.withUnit(content, part.sum(), locale))
                                                .orElse(""))
                                        .toList()))
                        .toList(),
                group.cells().stream()
                        .map(cell -> part(cell, list, 0).map(RollupPart::have).orElse(0))
                        .toList());
    }

    private static Optional<RollupPart> part(RollupCell cell, int list, int value) {
        return cell.parts().stream()
                .filter(part -> part.list() == list && part.value() == value)
                .findFirst();
    }

    private CellView cell(RollupTable table, RollupCell cell, Locale locale) {
        IndicatorContent content = table.indicator().content();
        return new CellView(
                words.period(cell.period(), locale),
                words.rollup(content, cell.value(), locale),
                target(content, table.level(), cell.period())
                        .map(target -> words.withUnit(content, target, locale))
                        .orElse(""),
                cell.coverage(),
                cell.coverage().missing().stream()
                        .flatMap((UUID id) -> Stream.ofNullable(table.names().get(id)))
                        .map(name -> name.in(locale))
                        .sorted(Sorting.of(locale))
                        .toList());
    }

    /** What is to be reached is meant of the whole, not of each part. */
    private static Optional<BigDecimal> target(IndicatorContent content, RollupLevel level, Period period) {
        return level == RollupLevel.NETWORK || level == RollupLevel.REGION ? content.target(period) : Optional.empty();
    }
}
