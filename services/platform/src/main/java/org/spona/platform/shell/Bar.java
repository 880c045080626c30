package org.spona.platform.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that make up a whole, drawn as a bar with its table: {@code shell/bar}.
 *
 * @param parts of every number, in the given order; those of zero have no width
 */
public record Bar(List<Part> parts) {

    /** The width of the whole. */
    public static final double WHOLE = 1000;

    /**
     * One of the numbers.
     *
     * @param kind its colour, as those of {@code shell/status}
     * @param code of the message that says what is counted
     */
    public record Count(String kind, String code, long number) {}

    /**
     * A number with its place in the bar.
     *
     * @param start from the left, of {@value #WHOLE}
     * @param width of {@value #WHOLE}
     */
    public record Part(Count count, double start, double width) {}

    /** The sum of the numbers. */
    public long total() {
        return parts.stream().mapToLong(part -> part.count().number()).sum();
    }

    /** The bar of these numbers, none of which is negative. */
    public static Bar of(List<Count> counts) {
        long total = counts.stream().mapToLong(Count::number).sum();
        List<Part> parts = new ArrayList<>();
        double start = 0;
        for (Count count : counts) {
            double width = total == 0 ? 0 : WHOLE * count.number() / total;
            parts.add(new Part(count, start, width));
            start += width;
        }
        return new Bar(List.copyOf(parts));
    }
}
