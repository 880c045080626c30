package org.spona.regulations.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spona.regulations.application.ObligationStatus;

/**
 * The totals of a table as a bar.
 *
 * @param total all cells
 * @param parts the ways that occur, in the order of {@link ObligationStatus}
 */
record Bar(long total, List<Part> parts) {

    private static final double WHOLE = 1000;

    /**
     * A part of the bar.
     *
     * @param start from the left, of {@code 1000}
     * @param width of {@code 1000}
     */
    record Part(ObligationStatus status, long count, double start, double width) {}

    static Bar of(Map<ObligationStatus, Long> totals) {
        long total = totals.values().stream().mapToLong(Long::longValue).sum();
        List<Part> parts = new ArrayList<>();
        double start = 0;
        for (var entry : totals.entrySet()) {
            if (entry.getValue() > 0) {
                double width = WHOLE * entry.getValue() / total;
                parts.add(new Part(entry.getKey(), entry.getValue(), start, width));
                start += width;
            }
        }
        return new Bar(total, List.copyOf(parts));
    }
}
