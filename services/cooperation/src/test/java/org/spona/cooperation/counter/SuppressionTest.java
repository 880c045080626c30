package org.spona.cooperation.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of numbers of people, and what can be worked out of it. */
class SuppressionTest {

    private static final CellShape PAIR = new CellShape(List.of(2));
    private static final UUID BAR = UUID.randomUUID();
    private static final UUID KOTOR = UUID.randomUUID();
    private static final UUID BUDVA = UUID.randomUUID();

    @Test
    void tellsWhatIsLargeEnough() {
        PublishedTable table = Suppression.of(PAIR, Map.of(BAR, cells(12, 30), KOTOR, cells(7, 5)));

        assertThat(numbers(table.whole())).containsExactly("19", "35");
        assertThat(numbers(table.parts().get(BAR))).containsExactly("12", "30");
        assertThat(numbers(table.parts().get(KOTOR))).containsExactly("7", "5");
    }

    @Test
    void tellsNothingOfThreeChildrenInOneVillage() {
        PublishedTable table = Suppression.of(PAIR, Map.of(BAR, cells(3, 30), KOTOR, cells(7, 9), BUDVA, cells(20, 8)));

        assertThat(states(table.parts().get(BAR))).containsExactly(CellState.SMALL, CellState.HIDDEN);
        assertThat(numbers(table.whole()).getFirst()).isEqualTo("30");
        assertThat(states(table.parts().get(KOTOR)).getFirst())
                .as("else 30 - 7 - 20 would tell 3")
                .isEqualTo(CellState.HIDDEN);
    }

    @Test
    void tellsNoWholeThatIsOneAlone() {
        PublishedTable table = Suppression.of(PAIR, Map.of(BAR, cells(3, 30)));

        assertThat(states(table.whole())).containsExactly(CellState.SMALL, CellState.HIDDEN);
    }

    @Test
    void hidesTheNextSmallestOfALine() {
        CellShape shape = new CellShape(List.of(4));
        PublishedTable table = Suppression.of(shape, Map.of(BAR, cells(2, 40, 9, 50)));

        assertThat(states(table.parts().get(BAR)))
                .containsExactly(CellState.SMALL, CellState.SHOWN, CellState.HIDDEN, CellState.SHOWN);
    }

    @Test
    void makesFiguresOfPublishedCellsAlone() {
        List<PublishedCell> cells = List.of(
                new PublishedCell(0, CellState.SHOWN, 12),
                new PublishedCell(1, CellState.SMALL, null),
                new PublishedCell(2, CellState.SHOWN, 6));

        assertThat(Figure.of(cells)).isEqualTo(new Figure(null, 15, false));
        assertThat(Figure.of(cells.subList(0, 1))).isEqualTo(new Figure(12, null, false));
        assertThat(Figure.of(cells.subList(1, 2))).isEqualTo(new Figure(null, 0, true));
    }

    @Test
    void numbersItsCells() {
        CellShape shape = new CellShape(List.of(2, 3));
        assertThat(shape.cells()).isEqualTo(6);
        assertThat(IntStream.range(0, 6).map(cell -> shape.value(cell, 0))).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(IntStream.range(0, 6).map(cell -> shape.value(cell, 1))).containsExactly(0, 1, 2, 0, 1, 2);
        assertThat(shape.lines()).contains(List.of(0, 1, 2), List.of(3, 4, 5), List.of(0, 3), List.of(2, 5));
    }

    /** Whoever has the whole table knows one equation a cell, and that small is 0 to 4 and hidden 5 or more. */
    @Test
    void leavesEachSmallCellMoreThanOnePossibility() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            CellShape shape = new CellShape(List.of(1 + random.nextInt(3), 1 + random.nextInt(3)));
            Map<UUID, int[]> numbers = new HashMap<>();
            int most = 3 + random.nextInt(20);
            for (int of = 0; of < 1 + random.nextInt(6); of++) {
                numbers.put(
                        new UUID(seed, of),
                        IntStream.range(0, shape.cells())
                                .map(_ -> random.nextInt(most))
                                .toArray());
            }
            PublishedTable table = Suppression.of(shape, numbers);
            for (int cell = 0; cell < shape.cells(); cell++) {
                assertThat(leastRange(table, cell))
                        .as("seed %s, cell %s", seed, cell)
                        .isGreaterThanOrEqualTo(Suppression.LEAST_RANGE);
            }
        }
    }

    /** By how much the number of a small cell may differ for somebody who knows all that is told; many when nothing bounds it. */
    private static int leastRange(PublishedTable table, int cell) {
        Integer whole = table.whole().get(cell).number();
        List<PublishedCell> parts =
                table.parts().values().stream().map(cells -> cells.get(cell)).toList();
        long small =
                parts.stream().filter(part -> part.state() == CellState.SMALL).count();
        if (whole == null || small == 0) {
            return Suppression.LEAST_RANGE;
        }
        long hidden =
                parts.stream().filter(part -> part.state() == CellState.HIDDEN).count();
        int rest = whole
                - parts.stream()
                        .mapToInt(part -> part.number() == null ? 0 : part.number())
                        .sum();
        int possible = 0;
        for (int number = 0; number < Suppression.SMALLEST; number++) {
            long others = (long) rest - number;
            long least = hidden * Suppression.SMALLEST;
            long most = hidden > 0 ? Long.MAX_VALUE : (small - 1) * (Suppression.SMALLEST - 1);
            possible += others >= least && others <= most ? 1 : 0;
        }
        assertThat(rest).isGreaterThanOrEqualTo(Suppression.SMALLEST);
        return possible - 1;
    }

    private static int[] cells(int... numbers) {
        return numbers;
    }

    private static List<String> numbers(@Nullable List<PublishedCell> cells) {
        return cells == null
                ? List.of()
                : cells.stream().map(cell -> String.valueOf(cell.number())).toList();
    }

    private static List<CellState> states(@Nullable List<PublishedCell> cells) {
        return cells == null
                ? List.of()
                : cells.stream().map(PublishedCell::state).toList();
    }
}
