package org.spona.infra.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.spona.infra.servers.Server;

/**
 * What memory of a service is made of, in megabytes.
 *
 * @param resident what Linux counts for its process (proc_pid_status(5), VmRSS)
 * @param heap what the heap has taken of the system
 * @param metaspace what classes have
 * @param code what compiled code has
 * @param threads threads of the system, which have about a tenth of a megabyte each
 */
record MemoryUse(double resident, double heap, double metaspace, double code, int threads) {

    private static final Pattern METRIC = Pattern.compile("(\\w+)(\\{[^}]*})? ([\\d.E+-]+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final double MEGABYTE = 1 << 20;

    /**
     * Looks.
     *
     * @param management where its metrics are
     */
    static MemoryUse of(Server service, URI management) {
        String metrics = new String(
                new BrowserSession(management)
                        .get("/actuator/prometheus", Map.of())
                        .body(),
                StandardCharsets.UTF_8);
        return new MemoryUse(
                resident(service.pid()),
                committed(metrics, "area=\"heap\""::equals),
                committed(metrics, "id=\"Metaspace\""::equals),
                committed(metrics, id -> id.startsWith("id=\"CodeHeap") || id.startsWith("id=\"CodeCache")),
                (int) sum(metrics, "jvm_threads_live_threads", _ -> true));
    }

    private static double committed(String metrics, Predicate<String> label) {
        return sum(metrics, "jvm_memory_committed_bytes", label) / MEGABYTE;
    }

    /** The values of a metric that has such a label, or any when it has none (the text format of Prometheus). */
    private static double sum(String metrics, String name, Predicate<String> label) {
        return metrics.lines()
                .map(METRIC::matcher)
                .filter(line -> line.matches() && line.group(1).equals(name))
                .filter(line -> Pattern.compile("[{},]")
                        .splitAsStream(String.valueOf(line.group(2)))
                        .anyMatch(label))
                .mapToDouble(line -> Double.parseDouble(line.group(3)))
                .sum();
    }

    private static double resident(long process) {
        try {
            var line = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return line.find() ? Double.parseDouble(line.group(1)) / 1024 : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As a line of the report. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%4.0f MB: heap %.0f, metaspace %.0f, code %.0f, all else %.0f with %d threads",
                resident,
                heap,
                metaspace,
                code,
                resident - heap - metaspace - code,
                threads);
    }
}
