package org.spona.knowledge.exchange.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the results of an import on the disk until its last line has been read. */
final class ResultFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final OutputStream lines;

    ResultFile() throws IOException {
        file = Files.createTempFile("import", ".ndjson");
        lines = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** @throws UncheckedIOException when the disk takes no more */
    void add(ResultLine line) {
        try {
            lines.write(JSON.writeValueAsBytes(line));
            lines.write('\n');
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    void copyTo(OutputStream target) throws IOException {
        lines.flush();
        Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        Files.delete(file);
    }
}
