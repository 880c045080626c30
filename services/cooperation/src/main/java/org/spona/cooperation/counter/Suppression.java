package org.spona.cooperation.counter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides which cells of a period are told. Told are the cells of each organisation and those of all together, and nothing else is ever computed
 * of the numbers; so all that can be worked out follows from one equation a cell: what is told of all, less what is told of each.
 *
 * <ul>
 *   <li>A cell below {@value #SMALLEST} is not told.
 *   <li>In a line of which one cell alone is not told, the next smallest is not told either: somebody may know the sum of the line from elsewhere.
 *   <li>What all have together is told only if what it leaves for those that are not told is no small number either, is shared by two at least,
 *       and leaves for each small one {@value #LEAST_RANGE} more than one possibility; else another organisation is not told, and in the end the
 *       whole.
 * </ul>
 */
final class Suppression {

    /** The smallest number of people that is told. */
    static final int SMALLEST = 5;

    /** By so much at least the greatest possible number of a small cell differs from the least possible. */
    static final int LEAST_RANGE = 2;

    private final Map<UUID, int[]> numbers;
    private final Map<UUID, CellState[]> states = new TreeMap<>();
    private final int[] whole;
    private final CellState[] wholeStates;
    private final List<List<Integer>> lines;

    private Suppression(CellShape shape, Map<UUID, int[]> numbers) {
        this.numbers = numbers;
        this.lines = shape.lines();
        this.whole = new int[shape.cells()];
        numbers.values().forEach(cells -> IntStream.range(0, whole.length).forEach(cell -> whole[cell] += cells[cell]));
        numbers.forEach((organisation, cells) -> states.put(organisation, small(cells)));
        this.wholeStates = small(whole);
    }

    /** The table that is published of some numbers. */
    static PublishedTable of(CellShape shape, Map<UUID, int[]> numbers) {
        var suppression = new Suppression(shape, numbers);
        suppression.settle();
        return new PublishedTable(
                told(suppression.whole, suppression.wholeStates),
                suppression.states.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> told(
                                        numbers.getOrDefault(entry.getKey(), suppression.whole), entry.getValue()))));
    }

    /** Cells are only ever taken away, so it ends. */
    private void settle() {
        boolean changed = true;
        while (changed) {
            changed = protectLines(whole, wholeStates);
            for (Map.Entry<UUID, CellState[]> entry : states.entrySet()) {
                changed |= protectLines(numbers.getOrDefault(entry.getKey(), whole), entry.getValue());
            }
            for (int cell = 0; cell < whole.length; cell++) {
                changed |= protectCell(cell);
            }
        }
    }

    private boolean protectLines(int[] cells, CellState[] of) {
        boolean changed = false;
        for (List<Integer> line : lines) {
            long untold =
                    line.stream().filter(cell -> of[cell] != CellState.SHOWN).count();
            if (untold == 1) {
                Optional<Integer> next = line.stream()
                        .filter(cell -> of[cell] == CellState.SHOWN)
                        .min(Comparator.comparingInt(cell -> cells[cell]));
                if (next.isPresent()) {
                    of[next.get()] = CellState.HIDDEN;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean protectCell(int cell) {
        if (wholeStates[cell] != CellState.SHOWN || isSafe(cell)) {
            return false;
        }
        Optional<UUID> next = states.keySet().stream()
                .filter(organisation -> stateOf(organisation, cell) == CellState.SHOWN)
                .min(Comparator.comparingInt(organisation -> numberOf(organisation, cell)));
        next.ifPresentOrElse(
                organisation -> states.getOrDefault(organisation, wholeStates)[cell] = CellState.HIDDEN,
                () -> wholeStates[cell] = CellState.HIDDEN);
        return true;
    }

    /** Whether the rest that the whole leaves for those that are not told tells nothing of a small one. */
    private boolean isSafe(int cell) {
        List<UUID> untold = states.keySet().stream()
                .filter(organisation -> stateOf(organisation, cell) != CellState.SHOWN)
                .toList();
        if (untold.isEmpty()) {
            return true;
        }
        int rest = untold.stream()
                .mapToInt(organisation -> numberOf(organisation, cell))
                .sum();
        long small = untold.stream()
                .filter(organisation -> stateOf(organisation, cell) == CellState.SMALL)
                .count();
        return rest >= SMALLEST
                && untold.size() > 1
                && (small == 0 || range(rest, small, untold.size() - small) >= LEAST_RANGE);
    }

    /** By how much the number of a small cell may differ for somebody who knows the rest and how many are small or hidden. */
    private static long range(int rest, long small, long hidden) {
        long most = Math.min(SMALLEST - 1, rest - hidden * SMALLEST);
        long least = hidden > 0 ? 0 : Math.max(0, rest - (small - 1) * (SMALLEST - 1));
        return most - least;
    }

    private CellState stateOf(UUID organisation, int cell) {
        return states.getOrDefault(organisation, wholeStates)[cell];
    }

    private int numberOf(UUID organisation, int cell) {
        return numbers.getOrDefault(organisation, whole)[cell];
    }

    private static CellState[] small(int[] cells) {
        return Arrays.stream(cells)
                .mapToObj(number -> number < SMALLEST ? CellState.SMALL : CellState.SHOWN)
                .toArray(CellState[]::new);
    }

    private static List<PublishedCell> told(int[] cells, CellState[] states) {
        return IntStream.range(0, cells.length)
                .mapToObj(cell ->
                        new PublishedCell(cell, states[cell], states[cell] == CellState.SHOWN ? cells[cell] : null))
                .toList();
    }
}
