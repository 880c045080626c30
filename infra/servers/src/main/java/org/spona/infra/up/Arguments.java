package org.spona.infra.up;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What {@code infra/up} hands to the launcher.
 *
 * @param tree root folder of the source tree
 * @param data data folder
 * @param began when the person gave the command
 * @param fresh whether earlier data are deleted first
 * @param demo whether demo accounts and demo content are wanted
 */
record Arguments(Path tree, Path data, Instant began, boolean fresh, boolean demo) {

    /** Reads {@code TREE DATA BEGAN [--fresh] [--without-demo]}, BEGAN in seconds since 1970. */
    static Arguments of(List<String> arguments) {
        List<String> flags = arguments.subList(3, arguments.size());
        return new Arguments(
                Path.of(arguments.get(0)),
                Path.of(arguments.get(1)),
                Instant.ofEpochSecond(Long.parseLong(arguments.get(2))),
                flags.contains("--fresh"),
                !flags.contains("--without-demo"));
    }
}
