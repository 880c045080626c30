package org.spona.cooperation.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shape of a table with a cell for each combination of values of some lists; cells are numbered from 0, the values of the last list running
 * fastest.
 *
 * @param sizes how many values each list has
 */
public record CellShape(List<Integer> sizes) {

    public CellShape {
        sizes = List.copyOf(sizes);
    }

    /** How many cells there are. */
    public int cells() {
        return sizes.stream().mapToInt(Integer::intValue).reduce(1, (one, other) -> one * other);
    }

    /** Which value of a list a cell is of. */
    public int value(int cell, int list) {
        return cell / step(list) % sizes.get(list);
    }

    private int step(int list) {
        return IntStream.range(list + 1, sizes.size()).map(sizes::get).reduce(1, (one, other) -> one * other);
    }

    /** The lines of the table in each direction: cells that differ in the value of one list alone. */
    List<List<Integer>> lines() {
        List<List<Integer>> lines = new ArrayList<>();
        for (int list = 0; list < sizes.size(); list++) {
            int direction = list;
            int step = step(list);
            IntStream.range(0, cells())
                    .filter(cell -> value(cell, direction) == 0)
                    .mapToObj(first -> IntStream.range(0, sizes.get(direction))
                            .map(value -> first + value * step)
                            .boxed()
                            .toList())
                    .forEach(lines::add);
        }
        return lines;
    }
}
