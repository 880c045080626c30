package org.spona.cooperation.situation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Coverage;
import org.spona.cooperation.indicator.GroupName;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.Period;

/**
 * A situation board for a period: its indicators by municipality.
 *
 * @param columns the indicators that the reader may read, in the order of the board
 * @param whole what they are together, in the order of the columns
 */
public record BoardTable(
        SituationBoard board, Period period, List<Indicator> columns, List<Row> rows, List<Whole> whole) {

    /** How a number has changed since the period before. */
    public enum Change {
        /** One of the two is not known. */
        UNKNOWN,
        SAME,
        UP,
        DOWN
    }

    /** A municipality. */
    public record Row(UUID organisationId, GroupName name, List<Cell> cells) {

        /** How many of its numbers are bad. */
        public long alarms() {
            return cells.stream()
                    .filter(cell -> cell.level() == Threshold.Level.ALARM)
                    .count();
        }
    }

    /**
     * An indicator of a municipality.
     *
     * @param number null when it is not known
     * @param before that of the period before; null when it is not known
     */
    public record Cell(
            @Nullable BigDecimal number, @Nullable BigDecimal before, Threshold.Level level, Change change) {}

    /** An indicator of all together. */
    public record Whole(@Nullable BigDecimal number, Coverage coverage) {}
}
