package org.spona.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that join others, from {@code search/stopwords.txt}. They stay in the index, where phrases need them. */
final class StopWords {

    private static final Set<String> FOLDED = read();

    private StopWords() {}

    static boolean contains(String folded) {
        return FOLDED.contains(folded);
    }

    private static Set<String> read() {
        try (InputStream list = StopWords.class.getResourceAsStream("/search/stopwords.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Words.of(line).stream())
                    .map(Word::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
