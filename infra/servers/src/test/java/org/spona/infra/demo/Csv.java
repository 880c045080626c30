package org.spona.infra.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project's comma separated files, whose values hold no commas or quotes. */
final class Csv {

    /** This module's tests run in its folder. */
    private static final Path SERVICES = Path.of("..", "..", "services");

    private Csv() {}

    /** The rows of a file of a service's {@code db} folder, by column name. */
    static List<Map<String, String>> rows(String service, String file) {
        try {
            List<String> lines = Files.readAllLines(SERVICES.resolve(service, "src/main/resources/db", file));
            String[] columns = lines.getFirst().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                rows.add(row(columns, line.split(",", -1)));
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> row(String[] columns, String[] values) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException("Expected " + columns.length + " values: " + String.join(",", values));
        }
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            row.put(columns[column], values[column]);
        }
        return row;
    }
}
