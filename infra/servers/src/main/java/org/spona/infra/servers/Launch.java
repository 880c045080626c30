package org.spona.infra.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run and how.
 *
 * @param name for messages
 * @param account who the process runs as
 * @param command program and arguments
 * @param environment added to the environment of this JVM
 * @param folder working directory
 * @param log file that takes what the process prints; the log of the start before is kept beside it
 * @param stopSignal signal that asks for an orderly end, such as {@code TERM}
 */
public record Launch(
        String name,
        Account account,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        String stopSignal) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A process that ends in order on SIGTERM. */
    public Launch(
            String name,
            Account account,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log) {
        this(name, account, command, environment, folder, log, "TERM");
    }
}
