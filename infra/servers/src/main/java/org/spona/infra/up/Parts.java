package org.spona.infra.up;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The table of the parts of an installation, {@code up/parts.txt}. */
final class Parts {

    private final List<Part> parts;

    private Parts(List<Part> parts) {
        this.parts = parts;
    }

    /** Reads the table. */
    static Parts read() {
        try (InputStream table = Objects.requireNonNull(Parts.class.getResourceAsStream("/up/parts.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Parts(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Parts::part)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All parts, in the order of the table. */
    List<Part> all() {
        return parts;
    }

    /** Our own services. */
    List<Part> services() {
        return parts.stream().filter(Part::isService).toList();
    }

    private static Part part(String line) {
        List<String> columns = List.of(line.trim().split("\\s+"));
        return new Part(
                columns.get(0),
                Integer.parseInt(columns.get(1)),
                columns.size() > 2 ? columns.get(2) : "",
                columns.stream().skip(3).map(Need::named).collect(Collectors.toUnmodifiableSet()));
    }

    /** The names of the parts, for messages. */
    @Override
    public String toString() {
        return parts.stream().map(Part::name).collect(Collectors.joining(", "));
    }
}
