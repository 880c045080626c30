package org.spona.knowledge.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.platform.language.SerbianScript;

/** Words in the form in which unfinished ones are compared: Latin, without diacritics, in lower case. */
public record FoldedWords(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static FoldedWords of(String text) {
        return new FoldedWords(BETWEEN_WORDS
                .splitAsStream(fold(text))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether each of these words is the beginning of one of the others. */
    public boolean begins(FoldedWords other) {
        return !words.isEmpty()
                && words.stream().allMatch(begun -> other.words().stream().anyMatch(word -> word.startsWith(begun)));
    }

    /** Whether these words are the beginnings of words in one of the texts. */
    public boolean beginsOneOf(Stream<FoldedWords> texts) {
        return texts.anyMatch(this::begins);
    }

    /** All of them, with a space between. */
    public String joined() {
        return String.join(" ", words);
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
