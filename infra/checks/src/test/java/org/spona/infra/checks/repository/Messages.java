package org.spona.infra.checks.repository;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.infra.checks.Repository;

/**
 * One bundle of messages with all its languages.
 *
 * @param name the path of its files without language and ending
 * @param languages at least one
 */
record Messages(String name, List<Language> languages) {

    private static final Pattern FILE = Pattern.compile("(.+?)(_[a-z]{2,3}(_[A-Z][A-Za-z]+)*)?\\.properties");

    /** Every bundle of the repository, or of the part of it that the glob names. */
    static Stream<Messages> in(String part) {
        return Repository.here()
                .matching(part + "/src/main/resources/{**messages/*,messages*}.properties")
                .collect(Collectors.groupingBy(Messages::nameOf))
                .entrySet()
                .stream()
                .map(bundle -> new Messages(
                        bundle.getKey(),
                        bundle.getValue().stream().map(Language::read).toList()));
    }

    /** The keys that any of its languages knows. */
    Set<String> keys() {
        return languages.stream()
                .flatMap(language -> language.texts().stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static String nameOf(Path file) {
        return FILE.matcher(file.toString()).replaceFirst("$1");
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * One file of the bundle.
     *
     * @param file its path below the root of the repository
     */
    record Language(Path file, Properties texts) {

        private static Language read(Path file) {
            var texts = new Properties();
            try {
                texts.load(new StringReader(Repository.here().text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Language(file, texts);
        }

        @Override
        public String toString() {
            return file.toString();
        }
    }
}
