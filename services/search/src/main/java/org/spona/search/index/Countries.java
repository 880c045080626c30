package org.spona.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.search.index.ParsedQuery.Alternative;
import org.spona.search.index.ParsedQuery.Country;
import org.spona.search.synonym.SynonymBook;
import org.spona.search.synonym.SynonymBook.Entry;
import org.spona.search.words.Word;

/** Recognises the countries of the region by their names and adjectives, from {@code search/countries.txt}. */
final class Countries {

    private final Map<UUID, String> codes = new HashMap<>();
    private final SynonymBook names;

    Countries() {
        names = new SynonymBook(lines().map(this::entry).toList());
    }

    /** The countries that are named in these words. */
    Stream<Alternative> in(List<Word> words) {
        return names.matches(words, Set.of()).stream()
                .map(match ->
                        new Country(match.start(), match.end(), Objects.requireNonNull(codes.get(match.entry()))));
    }

    private Entry entry(String line) {
        String[] parts = line.split(": ", 2);
        UUID id = UUID.nameUUIDFromBytes(parts[0].getBytes(StandardCharsets.US_ASCII));
        codes.put(id, parts[0]);
        return new Entry(id, Optional.empty(), Arrays.asList(parts[1].split(" \\| ")), true);
    }

    private static Stream<String> lines() {
        try (InputStream list = Countries.class.getResourceAsStream("/search/countries.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
