package org.spona.infra.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.spona.infra.servers.ServerFailure;

/**
 * What a process and its children have cost so far.
 *
 * @param processor time on processors, of children that live
 * @param memory bytes of memory that they hold now (RSS); pages they share count for each
 */
record Cost(Duration processor, long memory) {

    /** The cost of a process; nothing for one that has ended. */
    static Cost of(long pid) {
        List<ProcessHandle> processes = ProcessHandle.of(pid).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .toList();
        return new Cost(
                processes.stream()
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus),
                processes.stream().mapToLong(Cost::memory).sum());
    }

    private static long memory(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException failure) {
            if (!process.isAlive()) {
                return 0;
            }
            throw new ServerFailure("Cannot read " + status, failure);
        }
    }
}
