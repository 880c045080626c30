package org.spona.cooperation.situation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.Coverage;
import org.spona.cooperation.indicator.Frequency;
import org.spona.cooperation.indicator.GroupName;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.Period;
import org.spona.cooperation.indicator.RollupCell;
import org.spona.cooperation.indicator.RollupGroup;
import org.spona.cooperation.indicator.RollupLevel;
import org.spona.cooperation.indicator.RollupTable;
import org.spona.cooperation.indicator.RollupTables;
import org.spona.cooperation.situation.BoardTable.Cell;
import org.spona.cooperation.situation.BoardTable.Change;
import org.spona.cooperation.situation.BoardTable.Row;
import org.spona.cooperation.situation.BoardTable.Whole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills situation boards: by the same roll-up as the pages of indicators, as far as the reader may read them. */
@Service
@Transactional(readOnly = true)
public class BoardTables {

    private final IndicatorReading indicators;
    private final RollupTables rollup;
    private final Clock clock;

    BoardTables(IndicatorReading indicators, RollupTables rollup, Clock clock) {
        this.indicators = indicators;
        this.rollup = rollup;
        this.clock = clock;
    }

    /**
     * A board for a period.
     *
     * @param code of the period; that before today's when missing, or when it is none of the board's
     */
    public BoardTable of(SituationBoard board, @Nullable String code) {
        List<Indicator> columns = indicators.list(board.content().indicators()).stream()
                .filter(indicator -> indicator.content().kind().isNumber())
                .toList();
        Frequency frequency = columns.isEmpty()
                ? Frequency.YEAR
                : columns.getFirst().content().frequency();
        Period period = Optional.ofNullable(code)
                .flatMap(Period::read)
                .filter(of -> of.frequency() == frequency && of.year() > Period.FIRST_YEAR)
                .orElseGet(() -> Period.of(LocalDate.now(clock), frequency).previous());
        List<Period> both = List.of(period.previous(), period);
        List<RollupTable> each = rollup.tables(columns, both, RollupLevel.MUNICIPALITY);
        List<RollupTable> all = rollup.tables(columns, both, RollupLevel.NETWORK);
        return new BoardTable(
                board,
                period,
                columns,
                rows(board, each),
                all.stream().map(BoardTables::whole).toList());
    }

    private static List<Row> rows(SituationBoard board, List<RollupTable> tables) {
        Map<UUID, GroupName> names = new LinkedHashMap<>();
        List<Map<UUID, RollupGroup>> columns = new ArrayList<>();
        for (RollupTable table : tables) {
            Map<UUID, RollupGroup> groups = new HashMap<>();
            table.groups()
                    .forEach(group -> group.id().ifPresent(id -> {
                        groups.put(id, group);
                        table.name(id).ifPresent(name -> names.put(id, name));
                    }));
            columns.add(groups);
        }
        return names.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue(), cells(board, tables, columns, entry.getKey())))
                .toList();
    }

    private static List<Cell> cells(
            SituationBoard board, List<RollupTable> tables, List<Map<UUID, RollupGroup>> columns, UUID id) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            Indicator indicator = tables.get(at).indicator();
            Threshold threshold = board.content().lines().stream()
                    .filter(line -> indicator.getId().equals(line.indicatorId()))
                    .findFirst()
                    .map(line -> BoardPolicy.threshold(line, indicator))
                    .orElseGet(() -> new Threshold(indicator.content().direction(), null, null));
            RollupGroup group = columns.get(at).get(id);
            cells.add(
                    group == null
                            ? cell(threshold, null, null)
                            : cell(
                                    threshold,
                                    number(group.cells().getLast()),
                                    number(group.cells().getFirst())));
        }
        return cells;
    }

    static Cell cell(Threshold threshold, @Nullable BigDecimal number, @Nullable BigDecimal before) {
        return new Cell(number, before, threshold.of(number), change(number, before));
    }

    private static Change change(@Nullable BigDecimal number, @Nullable BigDecimal before) {
        if (number == null || before == null) {
            return Change.UNKNOWN;
        }
        int compared = number.compareTo(before);
        return compared == 0 ? Change.SAME : compared > 0 ? Change.UP : Change.DOWN;
    }

    private static Whole whole(RollupTable table) {
        return table.groups().stream()
                .findFirst()
                .map(group -> group.cells().getLast())
                .map(cell -> new Whole(number(cell), cell.coverage()))
                .orElseGet(() -> new Whole(null, new Coverage(0, List.of())));
    }

    private static @Nullable BigDecimal number(RollupCell cell) {
        return cell.value().number().orElse(null);
    }
}
