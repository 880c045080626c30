package org.spona.cooperation.counter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.indicator.CounterTotals;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is told of counters: made of published cells by one statement, which pages, API, files, filters, totals and roll-ups ask alike. There is no
 * statement that reads what was entered.
 */
@Service
@Transactional(readOnly = true)
public class CounterFigures implements CounterTotals {

    /** A cell as it is read. */
    private record Cell(
            UUID counterId,
            String period,
            @Nullable UUID partOf,
            int cell,
            CellState state,
            @Nullable Integer number) {

        PublishedCell published() {
            return new PublishedCell(cell, state, number);
        }
    }

    /**
     * A line of an answer.
     *
     * @param value which value of the list by which the answer is told apart; null without one
     */
    public record Line(String period, @Nullable Integer value, Figure figure) {}

    /** An edition. */
    public record Edition(String period, int organisations) {}

    private static final String CELLS = """
            select counter_id, period, part_of, cell, state, number from counter_cell
            where counter_id = any (:counters) and (cardinality(:periods) = 0 or period = any (:periods))
                and case when :together then part_of is null else cardinality(:parts) = 0 and part_of is not null or part_of = any (:parts) end
            order by period desc, part_of, cell""";

    private final JdbcClient database;

    CounterFigures(JdbcClient database) {
        this.database = database;
    }

    /** The editions of a counter, the latest first. */
    public List<Edition> editions(UUID counterId) {
        return database.sql(
                        "select period, organisations from counter_edition where counter_id = ? order by last_day desc")
                .param(counterId)
                .query(new SimplePropertyRowMapper<>(Edition.class))
                .list();
    }

    /** The numbers of a counter that are asked for, by period and by a list, if one is named. */
    public List<Line> list(Counter counter, FigureFilter filter) {
        CellShape shape = counter.content().shape();
        Integer by = Optional.ofNullable(filter.by())
                .filter(list -> list < shape.sizes().size())
                .orElse(null);
        Map<String, List<PublishedCell>> periods = cells(
                        List.of(counter.getId()),
                        filter.period(),
                        filter.organisation().isEmpty(),
                        filter.organisation())
                .stream()
                .filter(cell -> filter.includes(shape, cell.cell()))
                .collect(Collectors.groupingBy(
                        Cell::period,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.mapping(Cell::published, Collectors.toList())));
        return periods.entrySet().stream()
                .flatMap(entry -> by == null
                        ? Stream.of(new Line(entry.getKey(), null, Figure.of(entry.getValue())))
                        : byList(shape, by, entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** The organisations that are in the editions of a counter. */
    public Set<UUID> organisations(UUID counterId) {
        return Set.copyOf(
                database.sql("select distinct part_of from counter_cell where counter_id = ? and part_of is not null")
                        .param(counterId)
                        .query((row, _) -> row.getObject("part_of", UUID.class))
                        .list());
    }

    /** The whole table of a period: all together, cell by cell. */
    public List<Figure> table(Counter counter, String period) {
        return cells(List.of(counter.getId()), List.of(period), true, List.of()).stream()
                .map(cell -> Figure.of(List.of(cell.published())))
                .toList();
    }

    @Override
    public List<Total> list(Collection<UUID> counterIds, Set<String> periods) {
        return cells(counterIds, periods, false, List.of()).stream()
                .collect(Collectors.groupingBy(
                        cell -> List.of(cell.counterId(), cell.period(), Objects.requireNonNull(cell.partOf()))))
                .values()
                .stream()
                .flatMap(cells -> total(cells).stream())
                .toList();
    }

    @Override
    public List<Choice> choices() {
        return database.sql("select id, title from counter where status <> 'DRAFT' order by title, id limit 200")
                .query(new SimplePropertyRowMapper<>(Choice.class))
                .list();
    }

    private static Optional<Total> total(List<Cell> cells) {
        Cell first = cells.getFirst();
        Integer number = Figure.of(cells.stream().map(Cell::published).toList()).number();
        UUID part = first.partOf();
        return number == null || part == null
                ? Optional.empty()
                : Optional.of(new Total(first.counterId(), part, first.period(), number));
    }

    private static List<Line> byList(CellShape shape, int list, String period, List<PublishedCell> cells) {
        return IntStream.range(0, shape.sizes().get(list))
                .filter(value -> cells.stream().anyMatch(cell -> shape.value(cell.cell(), list) == value))
                .mapToObj(value -> new Line(
                        period,
                        value,
                        Figure.of(cells.stream()
                                .filter(cell -> shape.value(cell.cell(), list) == value)
                                .toList())))
                .toList();
    }

    private List<Cell> cells(
            Collection<UUID> counterIds, Collection<String> periods, boolean together, Collection<UUID> parts) {
        return database.sql(CELLS)
                .param("counters", counterIds.toArray(UUID[]::new))
                .param("periods", periods.toArray(String[]::new))
                .param("together", together)
                .param("parts", parts.toArray(UUID[]::new))
                .query(new SimplePropertyRowMapper<>(Cell.class))
                .list();
    }
}
