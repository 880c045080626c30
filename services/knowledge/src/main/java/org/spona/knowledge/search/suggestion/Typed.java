package org.spona.knowledge.search.suggestion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.platform.language.SerbianScript;

/** Words in the form in which unfinished ones are compared: Latin, without diacritics, in lower case. */
record Typed(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static Typed of(String text) {
        return new Typed(BETWEEN_WORDS
                .splitAsStream(fold(text))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each of these words is the beginning of one of the others. */
    boolean begins(Typed other) {
        return !words.isEmpty()
                && words.stream().allMatch(begun -> other.words().stream().anyMatch(word -> word.startsWith(begun)));
    }

    /** Whether each of these words is the beginning of a word in one of the texts. */
    boolean beginsOneOf(Stream<Typed> texts) {
        return texts.anyMatch(this::begins);
    }

    /** The spellings {@code đ}, {@code dj} and {@code d} are the same, as in the index. */
    private static String fold(String text) {
        String latin = SerbianScript.toLatin(text).toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace("dj", "d");
    }
}
