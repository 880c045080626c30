package org.spona.cooperation.indicator.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Breakdown;
import org.spona.cooperation.indicator.GroupName;
import org.spona.cooperation.indicator.IndicatorContent;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupCell;
import org.spona.cooperation.indicator.RollupLevel;
import org.spona.cooperation.indicator.RollupPart;
import org.spona.cooperation.indicator.RollupTable;

/**
 * The values of an indicator, put together.
 *
 * @param periods codes, the oldest first
 */
record RollupResource(UUID indicatorId, RollupLevel level, List<String> periods, List<RollupGroupResource> groups) {

    /**
     * Organisations that are put together.
     *
     * @param id the organisation, district, network or region; null of what is in none
     */
    record RollupGroupResource(@Nullable UUID id, String name, List<RollupCellResource> cells) {}

    /**
     * A period of a group.
     *
     * @param number what is compared: the sum, the share in per cent, or the middle value; null when nothing is known
     * @param have of how many organisations there is a value
     * @param total of how many there should be one
     * @param missing of whom there is none
     * @param parts of the sum by breakdown; of a breakdown by which nobody tells it apart there are none
     */
    record RollupCellResource(
            String period,
            @Nullable BigDecimal number,
            @Nullable BigDecimal sum,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal least,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal greatest,
            int have,
            int total,
            List<UUID> missing,
            List<RollupPartResource> parts) {

        static RollupCellResource of(RollupCell cell, IndicatorContent content) {
            var value = cell.value();
            return new RollupCellResource(
                    cell.period().code(),
                    value.number().orElse(null),
                    value.sum(),
                    value.numerator(),
                    value.denominator(),
                    value.least(),
                    value.middle(),
                    value.greatest(),
                    cell.coverage().have(),
                    cell.coverage().total(),
                    cell.coverage().missing(),
                    cell.parts().stream()
                            .map(part -> RollupPartResource.of(part, content))
                            .toList());
        }
    }

    /**
     * How much of a period of a group is of one value of a breakdown.
     *
     * @param have how many organisations tell their value apart by this breakdown
     */
    record RollupPartResource(String breakdown, String value, BigDecimal sum, int have) {

        static RollupPartResource of(RollupPart part, IndicatorContent content) {
            Breakdown breakdown = content.breakdowns().get(part.list());
            return new RollupPartResource(
                    breakdown.name(), breakdown.values().get(part.value()), part.sum(), part.have());
        }
    }

    static RollupResource of(RollupTable table) {
        return new RollupResource(
                table.indicator().getId(),
                table.level(),
                table.periods().stream().map(Period::code).toList(),
                table.groups().stream()
                        .map(group -> new RollupGroupResource(
                                group.group(),
                                group.id()
                                        .flatMap(table::name)
                                        .map(GroupName::latin)
                                        .orElse(""),
                                group.cells().stream()
                                        .map(cell -> RollupCellResource.of(
                                                cell, table.indicator().content()))
                                        .toList()))
                        .toList());
    }
}
