package org.spona.search.completion;

import java.util.List;
import java.util.stream.Stream;
import org.spona.search.words.Word;
import org.spona.search.words.Words;

/** Words in the form in which unfinished ones are compared: Latin, without diacritics, in lower case; as the index folds them. */
record FoldedWords(List<String> words) {

    static FoldedWords of(String text) {
        return new FoldedWords(Words.of(text).stream().map(Word::folded).toList());
    }

    /** Whether each of these words is the beginning of one of the others. */
    boolean begins(FoldedWords other) {
        return !words.isEmpty()
                && words.stream().allMatch(begun -> other.words().stream().anyMatch(word -> word.startsWith(begun)));
    }

    /** Whether these words are the beginnings of words in one of the texts. */
    boolean beginsOneOf(Stream<FoldedWords> texts) {
        return texts.anyMatch(this::begins);
    }
}
