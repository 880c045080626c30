package org.spona.regulations.provision;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spona.platform.language.SerbianScript;

/** How much two texts have in common, in either script: the share of their words that both have (Jaccard's index). */
final class Likeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    private Likeness() {}

    /** The words of a text, to be compared. */
    static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(SerbianScript.toLatin(text).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** From 0 (nothing) to 1 (the same words). */
    static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
