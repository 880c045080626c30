package org.spona.search.words;

import java.util.List;
import java.util.stream.Stream;

/** Words in the form in which unfinished ones are compared: Latin, without diacritics, in lower case; as the index folds them. */
public record FoldedWords(List<String> words) {

    /** The words of a text. */
    public static FoldedWords of(String text) {
        return new FoldedWords(Words.of(text).stream().map(Word::folded).toList());
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
}
