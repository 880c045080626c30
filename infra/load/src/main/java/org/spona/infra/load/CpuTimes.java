package org.spona.infra.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.infra.servers.Server;

/** How much processor time the parts of the house have taken, as Linux counts it: a figure that other programs hardly change. */
final class CpuTimes {

    /** Clock ticks a second, the same on every Linux that we know of (proc_pid_stat(5)). */
    private static final double TICKS = 100;

    private static final int PARENT = 1;
    private static final int SESSION = 3;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    private CpuTimes() {}

    /** The times since each part was started, its children's among them. */
    static CpuTimes now(Collection<Server> parts) {
        var times = new CpuTimes();
        List<List<String>> processes = processes();
        for (Server part : parts) {
            times.seconds.put(
                    part.name(),
                    processes.stream()
                            .filter(process -> belongs(process, Long.toString(part.pid())))
                            .mapToDouble(process ->
                                    (Long.parseLong(process.get(USER)) + Long.parseLong(process.get(SYSTEM))) / TICKS)
                            .sum());
        }
        return times;
    }

    /** What each part has taken since, in milliseconds. */
    Map<String, Double> since(CpuTimes earlier) {
        Map<String, Double> taken = new LinkedHashMap<>();
        seconds.forEach((part, now) -> taken.put(part, (now - earlier.seconds.getOrDefault(part, 0.0)) * 1000));
        return taken;
    }

    /** What each part has taken since, in milliseconds for each of so many things, as a line of the report. */
    String since(CpuTimes earlier, int things) {
        return since(earlier).entrySet().stream()
                .map(part -> Map.entry(part.getKey(), part.getValue() / things))
                .filter(part -> part.getValue() >= 0.01)
                .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** PostgreSQL's processes have sessions of their own. */
    private static boolean belongs(List<String> process, String part) {
        return process.get(SESSION).equals(part) || process.get(PARENT).equals(part);
    }

    /** The fields of every process after its name, which may hold blanks. */
    private static List<List<String>> processes() {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            return entries.filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .flatMap(entry -> stat(entry.resolve("stat")))
                    .toList();
        } catch (IOException failure) {
            return List.of();
        }
    }

    private static Stream<List<String>> stat(Path file) {
        try {
            String line = Files.readString(file);
            return Stream.of(List.of(line.substring(line.lastIndexOf(')') + 2).split(" ")));
        } catch (IOException ended) {
            return Stream.empty();
        }
    }
}
