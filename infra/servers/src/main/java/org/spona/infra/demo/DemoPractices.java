package org.spona.infra.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The practices that lie in {@code demo/practices}, one file each. */
final class DemoPractices {

    private static final String FOLDER = "/demo/practices";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DemoPractices() {}

    /** All practices in the order of their files' names, from a class folder or from a jar. */
    static List<DemoPractice> list() {
        try {
            URL found = Objects.requireNonNull(DemoPractices.class.getResource(FOLDER), FOLDER);
            URI folder = found.toURI();
            if (!"jar".equals(folder.getScheme())) {
                return read(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException | URISyntaxException failure) {
            throw new DemoFailure("Cannot read " + FOLDER, failure);
        }
    }

    private static List<DemoPractice> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(DemoPractices::practice).toList();
        }
    }

    private static DemoPractice practice(Path file) {
        try {
            return JSON.readValue(Files.readString(file), DemoPractice.class);
        } catch (IOException failure) {
            throw new DemoFailure("Cannot read " + file, failure);
        }
    }
}
