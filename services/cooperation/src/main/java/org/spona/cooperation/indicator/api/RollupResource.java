package org.spona.cooperation.indicator.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.GroupName;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupCell;
import org.spona.cooperation.indicator.RollupLevel;
import org.spona.cooperation.indicator.RollupTable;

/**
 * The values of an indicator, put together.
 *
 * @param periods codes, the oldest first
 */
record RollupResource(UUID indicatorId, RollupLevel level, List<String> periods, List<Group> groups) {

    /**
     * Organisations that are put together.
     *
     * @param id the organisation, district, network or region; null of what is in none
     */
    record Group(@Nullable UUID id, String name, List<Cell> cells) {}

    /**
     * A period of a group.
     *
     * @param number what is compared: the sum, the share in per cent, or the middle value; null when nothing is known
     * @param have of how many organisations there is a value
     * @param total of how many there should be one
     * @param missing of whom there is none
     */
    record Cell(
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
            List<UUID> missing) {

        static Cell of(RollupCell cell) {
            var value = cell.value();
            return new Cell(
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
                    cell.coverage().missing());
        }
    }

    static RollupResource of(RollupTable table) {
        return new RollupResource(
                table.indicator().getId(),
                table.level(),
                table.periods().stream().map(Period::code).toList(),
                table.groups().stream()
                        .map(group -> new Group(
                                group.group(),
                                group.id()
                                        .flatMap(table::name)
                                        .map(GroupName::latin)
                                        .orElse(""),
                                group.cells().stream().map(Cell::of).toList()))
                        .toList());
    }
}
