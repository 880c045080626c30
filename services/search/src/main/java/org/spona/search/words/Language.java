package org.spona.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A language in which people ask and write, told by its runs of two and three letters as they are counted in a sample, {@code
 * search/languages}; Serbian, Bosnian, Croatian and Montenegrin are one. A few words tell little: they are taken for that one, in which most
 * people ask, unless another is clearly more likely.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists and maps are unmodifiable
public enum Language {
    SOUTH_SLAVIC(
            "sr",
            0,
            "sr",
            "sr-Latn",
            "sr-Cyrl",
            "bs",
            "bs-Latn",
            "bs-Cyrl",
            "hr",
            "hr-Latn",
            "cnr",
            "cnr-Latn",
            "cnr-Cyrl"),
    MACEDONIAN("mk", 0.3, "mk"),
    ALBANIAN("sq", 0.4, "sq"),
    ENGLISH("en", 0.4, "en");

    /** What a run counts that is not in the sample. */
    private static final double UNSEEN = 0.5;

    /** Runs of a word of four letters: fewer tell nothing. */
    private static final int FEWEST = 9;

    private final double advantage;
    private final List<String> tags;
    private final Map<String, Long> runs;
    private final double all;

    /** @param advantage by how much the mean of the logarithms must exceed that of {@link #SOUTH_SLAVIC} */
    Language(String sample, double advantage, String... tags) {
        this.advantage = advantage;
        this.tags = List.of(tags);
        this.runs = runs(Words.of(read(sample)).stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(Function.identity(), Collectors.counting()), Map::copyOf));
        this.all = runs.values().stream().mapToDouble(count -> count + UNSEEN).sum();
    }

    /** The language of some words; abbreviations are of none. */
    public static Language of(List<Word> words) {
        List<String> runs = runs(words.stream()
                        .filter(word -> !word.written().equals(word.written().toUpperCase(Locale.ROOT))))
                .toList();
        if (runs.size() < FEWEST) {
            return SOUTH_SLAVIC;
        }
        double usual = SOUTH_SLAVIC.likelihood(runs);
        return Stream.of(values())
                .filter(language -> language.likelihood(runs) >= usual + language.advantage)
                .max(Comparator.comparingDouble(language -> language.likelihood(runs)))
                .orElse(SOUTH_SLAVIC);
    }

    /** How texts name it, BCP 47. */
    public List<String> tags() {
        return tags;
    }

    /** The mean logarithm of how frequent these runs of letters are. */
    private double likelihood(List<String> asked) {
        return asked.stream()
                .mapToDouble(run -> Math.log((runs.getOrDefault(run, 0L) + UNSEEN) / all))
                .average()
                .orElse(0);
    }

    private static Stream<String> runs(Stream<Word> words) {
        return words.map(word -> "_" + word.folded() + "_")
                .flatMap(word -> IntStream.of(2, 3)
                        .boxed()
                        .flatMap(length -> IntStream.rangeClosed(0, word.length() - length)
                                .mapToObj(start -> word.substring(start, start + length))));
    }

    private static String read(String sample) {
        try (InputStream text = Language.class.getResourceAsStream("/search/languages/" + sample + ".txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
