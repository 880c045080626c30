package org.spona.platform.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The rooms of the house, in the order of {@code shell/navigation.properties}. */
final class Navigation {

    private final List<Room> rooms;

    Navigation() {
        this(new ClassPathResource("shell/navigation.properties"));
    }

    Navigation(Resource file) {
        try {
            rooms = new PropertiesPropertySourceLoader()
                    .load("navigation", file).stream()
                            .map(EnumerablePropertySource.class::cast)
                            .flatMap(source -> List.of(source.getPropertyNames()).stream()
                                    .map(name -> Room.of(name, String.valueOf(source.getProperty(name)))))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries for somebody with an account who is at a path. */
    List<Entry> at(String path) {
        return rooms.stream().map(room -> room.entry(path)).toList();
    }

    /** The entries for somebody without one. */
    List<Entry> forVisitorsAt(String path) {
        return rooms.stream()
                .filter(room -> !room.publicPath().isEmpty())
                .map(room -> room.entry(path, room.publicPath()))
                .toList();
    }

    /**
     * A line of the navigation.
     *
     * @param text the key of its words
     * @param path where it leads
     * @param icon a name of Bootstrap Icons
     * @param current {@code page} when the reader is exactly there, {@code true} when somewhere inside, else {@code false}: the
     *     values of {@code aria-current}
     */
    record Entry(String text, String path, String icon, String current) {}

    private record Room(String name, String icon, String publicPath, List<String> paths) {

        private static final String PUBLIC = "public:";

        static Room of(String name, String line) {
            var words = List.of(line.strip().split("\\s+"));
            var paths = words.stream().filter(word -> word.startsWith("/")).toList();
            var publicPath = words.stream()
                    .filter(word -> word.startsWith(PUBLIC))
                    .map(word -> word.substring(PUBLIC.length()))
                    .findFirst()
                    .orElse("");
            return new Room(name, words.getFirst(), publicPath, paths);
        }

        Entry entry(String path) {
            return entry(path, paths.getFirst());
        }

        Entry entry(String path, String home) {
            var inside = paths.stream().anyMatch(start -> path.startsWith(start + "/") || path.equals(start));
            return new Entry("navigation." + name, home, icon, path.equals(home) ? "page" : String.valueOf(inside));
        }
    }
}
