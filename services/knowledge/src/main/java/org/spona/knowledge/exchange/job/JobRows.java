package org.spona.knowledge.exchange.job;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a table as they are kept: a JSON array a line, compressed. */
final class JobRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> ROW = new TypeReference<>() {};

    private JobRows() {}

    /** Takes rows, one after the other. */
    static final class Writer implements AutoCloseable {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final OutputStream lines;
        private List<String> header = List.of();
        private int count;

        Writer() throws IOException {
            lines = new GZIPOutputStream(kept);
        }

        void add(List<String> row) {
            try {
                if (count == 0) {
                    header = row;
                }
                count++;
                lines.write(JSON.writeValueAsBytes(row));
                lines.write('\n');
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        List<String> header() {
            return header;
        }

        /** Rows besides the header. */
        int count() {
            return Math.max(0, count - 1);
        }

        byte[] kept() throws IOException {
            lines.close();
            return kept.toByteArray();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** Gives the rows back, one after the other. */
    static final class Reader implements AutoCloseable {

        private final BufferedReader lines;

        Reader(InputStream kept) throws IOException {
            lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(kept), StandardCharsets.UTF_8));
        }

        Optional<List<String>> next() throws IOException {
            return Optional.ofNullable(lines.readLine()).map(line -> JSON.readValue(line, ROW));
        }

        /** The first rows after the header. */
        List<List<String>> first(int most) throws IOException {
            List<List<String>> rows = new ArrayList<>();
            next();
            for (Optional<List<String>> row = next(); row.isPresent() && rows.size() < most; row = next()) {
                rows.add(row.get());
            }
            return rows;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
