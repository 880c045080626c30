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

/** Reads the JSON files that lie in a folder of the demo. */
final class DemoFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DemoFiles() {}

    /** All files of a folder in the order of their names, from a class folder or from a jar. */
    static <T> List<T> list(String folder, Class<T> type) {
        try {
            URL found = Objects.requireNonNull(DemoFiles.class.getResource(folder), folder);
            URI place = found.toURI();
            if (!"jar".equals(place.getScheme())) {
                return read(Path.of(place), type);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return read(jar.getPath(folder), type);
            }
        } catch (IOException | URISyntaxException failure) {
            throw new DemoFailure("Cannot read " + folder, failure);
        }
    }

    private static <T> List<T> read(Path folder, Class<T> type) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(file -> content(file, type)).toList();
        }
    }

    private static <T> T content(Path file, Class<T> type) {
        try {
            return JSON.readValue(Files.readString(file), type);
        } catch (IOException failure) {
            throw new DemoFailure("Cannot read " + file, failure);
        }
    }
}
