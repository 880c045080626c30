package org.spona.cooperation.situation.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.situation.BoardContent;
import org.spona.cooperation.situation.BoardTable;
import org.spona.cooperation.situation.SituationBoard;
import org.spona.platform.tenancy.Ownership;

/**
 * A situation board as JSON.
 *
 * @param table null in a list
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record BoardResource(
        UUID id,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped BoardContent content,
        @Nullable TableResource table,
        Instant updatedAt,
        long version) {

    /**
     * The board for a period.
     *
     * @param columns the indicators that the reader may read, in their order
     * @param whole what they are together
     */
    record TableResource(String period, List<UUID> columns, List<BoardTable.Row> rows, List<BoardTable.Whole> whole) {

        static TableResource of(BoardTable table) {
            return new TableResource(
                    table.period().code(),
                    table.columns().stream().map(Indicator::getId).toList(),
                    table.rows(),
                    table.whole());
        }
    }

    static BoardResource of(SituationBoard board, @Nullable BoardTable table) {
        return new BoardResource(
                board.getId(),
                board.ownership(),
                board.content(),
                table == null ? null : TableResource.of(table),
                board.updatedAt(),
                board.version());
    }
}
