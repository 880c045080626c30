package org.spona.infra.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.infra.evaluation.Latencies;
import org.spona.infra.servers.Server;

/** What asking for one thing costs, summed up over all rounds in which it was asked for. */
final class PageCost {

    /** Parts that take less for a request are left out of the report. */
    private static final double WORTH_TELLING = 0.02;

    private final String name;
    private final Latencies latencies = new Latencies();
    private final Map<String, Double> processor = new LinkedHashMap<>();
    private double seconds;

    /** @param name in the report */
    PageCost(String name) {
        this.name = name;
    }

    Latencies latencies() {
        return latencies;
    }

    /**
     * Adds a round.
     *
     * @param began the processor times at its beginning
     * @param parts whose times they are
     * @param length of the round, in seconds
     * @param idle what each part takes in a second when nobody asks, in milliseconds; it is taken off
     */
    void add(CpuTimes began, Collection<Server> parts, double length, Map<String, Double> idle) {
        seconds += length;
        CpuTimes.now(parts)
                .since(began)
                .forEach((part, taken) ->
                        processor.merge(part, taken - idle.getOrDefault(part, 0.0) * length, Double::sum));
    }

    /** How many requests were answered in a second. */
    double rate() {
        return latencies.count() / seconds;
    }

    /** The processor time of all parts for one request, in milliseconds. */
    double milliseconds() {
        return perRequest().mapToDouble(Map.Entry::getValue).sum();
    }

    /** How many times as long it takes as something else, at the 95th of a hundred requests. */
    double timesAsLong(PageCost other) {
        return Latencies.millis(latencies.percentile(95)) / Latencies.millis(other.latencies.percentile(95));
    }

    /** The heading of the lines of the report. */
    static String heading() {
        return String.format(
                Locale.ROOT,
                "%-36s %9s %8s %8s   %s",
                "",
                "a second",
                "p50 ms",
                "p95 ms",
                "processor ms a request, and of which parts");
    }

    /** As a line of the report. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-36s %9.0f %8.1f %8.1f   %6.2f = %s",
                name,
                rate(),
                Latencies.millis(latencies.percentile(50)),
                Latencies.millis(latencies.percentile(95)),
                milliseconds(),
                perRequest()
                        .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), part.getValue()))
                        .collect(Collectors.joining(" + ")));
    }

    private Stream<Map.Entry<String, Double>> perRequest() {
        return processor.entrySet().stream()
                .map(part -> Map.entry(part.getKey(), part.getValue() / latencies.count()))
                .filter(part -> part.getValue() >= WORTH_TELLING);
    }
}
