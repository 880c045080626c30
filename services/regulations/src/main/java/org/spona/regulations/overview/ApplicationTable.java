package org.spona.regulations.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.application.Standing;
import org.spona.regulations.update.Obligation;

/**
 * The organisations of a network by the obligations that they are asked.
 *
 * @param day by which lateness is told
 * @param rows only organisations that are asked something by one of the columns
 */
public record ApplicationTable(Network network, LocalDate day, List<Obligation> columns, List<Row> rows) {

    /**
     * An organisation.
     *
     * @param cells how each column stands with it; empty where others are asked
     */
    public record Row(Organisation organisation, List<Optional<Standing>> cells) {

        /** How many of its obligations are late. */
        public long late() {
            return count(Standing.LATE::equals);
        }

        long count(Predicate<Standing> which) {
            return cells.stream().flatMap(Optional::stream).filter(which).count();
        }
    }

    /** How many cells stand in each way, in the order of {@link Standing}; ways that do not occur are zero. */
    public Map<Standing, Long> totals() {
        Map<Standing, Long> totals = new EnumMap<>(Standing.class);
        Arrays.stream(Standing.values())
                .forEach(standing -> totals.put(
                        standing,
                        rows.stream()
                                .mapToLong(row -> row.count(standing::equals))
                                .sum()));
        return totals;
    }

    /** How many organisations have a late obligation. */
    public long lateRows() {
        return rows.stream().filter(row -> row.late() > 0).count();
    }

    /** The updates that the columns belong to. */
    public List<UUID> updates() {
        return columns.stream()
                .map(column -> column.update().getId())
                .distinct()
                .toList();
    }
}
