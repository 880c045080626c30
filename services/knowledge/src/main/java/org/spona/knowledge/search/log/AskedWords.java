package org.spona.knowledge.search.log;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spona.knowledge.search.FoldedWords;
import org.spona.platform.language.SerbianScript;

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
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /** A telephone, account or identity number has more digits, however it is divided. */
    private static final Pattern NUMBER_OF_SOMEBODY = Pattern.compile("\\d(?:[\\s./()+-]*\\d){4,}");

    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*|https?://\\S*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Punct}„“”«»]+");

    /** The words of a query; empty when there are none, or when they look like personal data, which is not kept. */
    static Optional<AskedWords> of(String q) {
        if (NUMBER_OF_SOMEBODY.matcher(YEAR.matcher(q).replaceAll(" ")).find()
                || ADDRESS.matcher(q).find()) {
            return Optional.empty();
        }
        String written = SPACES.matcher(SerbianScript.toLatin(q).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return written.length() < SHORTEST || written.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new AskedWords(FoldedWords.of(written).joined(), written));
    }

    /** Whether one of them is the other one while it was still being typed. */
    boolean continues(AskedWords other) {
        return term.startsWith(other.term) || other.term.startsWith(term);
    }
}
