package org.spona.infra.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Log files of servers. */
final class Logs {

    private static final int TAIL_LINES = 30;
    private static final int TAIL_BYTES = 16 * 1024;

    private Logs() {}

    /** The last 30 lines of a log (of at most its last 16 KiB), or a note that there is none. */
    static String tail(Path log) {
        if (!Files.isReadable(log)) {
            return "(no log at " + log + ")";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.seek(file.length() - bytes.length);
            file.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException failure) {
            throw new ServerFailure("Cannot read the log " + log, failure);
        }
    }

    /** Whether the log holds this text. */
    static boolean contain(Path log, String text) {
        try {
            return Files.isReadable(log) && Files.readString(log).contains(text);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot read the log " + log, failure);
        }
    }

    /** Where the log of the start before is kept. */
    static Path previous(Path log) {
        return log.resolveSibling(log.getFileName() + ".previous");
    }
}
