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

    /**
     * Takes rows, one after the other. The row with the names of the columns need not be the first: officials put titles above it. It and what stands
     * above are kept as empty rows, so that each row keeps its number in the file.
     */
    static final class Writer implements AutoCloseable {

        private static final int LOOKED_AT = 20;

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final OutputStream lines;
        private final List<List<String>> first = new ArrayList<>();
        private List<String> header = List.of();
        private boolean begun;
        private int count;

        Writer() throws IOException {
            lines = new GZIPOutputStream(kept);
        }

        void add(List<String> row) {
            if (begun) {
                write(row);
                return;
            }
            first.add(row);
            if (first.size() == LOOKED_AT) {
                begin();
            }
        }

        private void begin() {
            begun = true;
            int names = ColumnNames.row(first);
            header = names < first.size() ? first.get(names) : List.of();
            for (int at = 0; at < first.size(); at++) {
                write(at <= names ? List.of() : first.get(at));
            }
            first.clear();
        }

        private void write(List<String> row) {
            try {
                count += row.isEmpty() ? 0 : 1;
                lines.write(JSON.writeValueAsBytes(row));
                lines.write('\n');
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        /** The names of the columns; called once all rows are in, as {@link #count} and {@link #kept}. */
        List<String> header() {
            if (!begun) {
                begin();
            }
            return header;
        }

        /** Rows below the names of the columns that say something. */
        int count() {
            return header().isEmpty() ? 0 : count;
        }

        byte[] kept() throws IOException {
            header();
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

        /** The first rows that say something. */
        List<List<String>> first(int most) throws IOException {
            List<List<String>> rows = new ArrayList<>();
            for (Optional<List<String>> row = next(); row.isPresent() && rows.size() < most; row = next()) {
                row.filter(cells -> !cells.isEmpty()).ifPresent(rows::add);
            }
            return rows;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
