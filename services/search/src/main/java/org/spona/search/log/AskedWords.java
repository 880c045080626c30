package org.spona.search.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spona.search.words.Word;
import org.spona.search.words.Words;

/**
 * The words of a query as the log keeps them.
 *
 * @param term by which equal queries are counted together: Latin, in lower case, without diacritics
 * @param written Latin, in lower case, as it was spelled
 */
record AskedWords(String term, String written) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    /** A year is no personal data. */
    private static final Pattern YEAR = Pattern.compile("(?<!\\w)(?:19|20)\\d{2}(?!\\w)");

    /** A telephone, account or identity number has more digits, however it is divided. */
    private static final Pattern NUMBER_OF_SOMEBODY = Pattern.compile("\\d(?:[\\s./()+-]*+\\d){4}");

    private static final Pattern ADDRESS = Pattern.compile("@|https?://");

    /** The words of a query; empty when there are none, or when they look like personal data, which is not kept. */
    static Optional<AskedWords> of(String q) {
        if (NUMBER_OF_SOMEBODY.matcher(YEAR.matcher(q).replaceAll(" ")).find()
                || ADDRESS.matcher(q).find()) {
            return Optional.empty();
        }
        List<Word> words = Words.of(q);
        String written = joined(words, Word::exact);
        return written.length() < SHORTEST || written.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new AskedWords(joined(words, Word::folded), written));
    }

    /** Whether one of them is the other one while it was still being typed. */
    boolean continues(AskedWords other) {
        return term.startsWith(other.term) || other.term.startsWith(term);
    }

    private static String joined(List<Word> words, Function<Word, String> form) {
        return words.stream().map(form).collect(Collectors.joining(" "));
    }
}
