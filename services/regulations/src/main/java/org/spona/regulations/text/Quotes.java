package org.spona.regulations.text;

import java.util.List;

/** Finds the text that an amendment quotes: its articles and points are not those of the amendment. */
final class Quotes {

    private static final String OPEN = "„«";
    private static final String CLOSE = "“”»";

    private Quotes() {}

    /**
     * Where the paragraph after a quoted text stands that begins here.
     *
     * @param most how many paragraphs are looked at
     * @return the place itself when no quotation begins there, or it does not end
     */
    static int end(List<SourceParagraph> paragraphs, int begin, int most) {
        SourceParagraph first = paragraphs.get(begin);
        if (first.isApart() || OPEN.indexOf(first.text().charAt(0)) < 0) {
            return begin;
        }
        int open = 0;
        for (int at = begin; at < paragraphs.size() && at < begin + most; at++) {
            for (char letter : paragraphs.get(at).text().toCharArray()) {
                open += OPEN.indexOf(letter) >= 0 ? 1 : 0;
                open -= CLOSE.indexOf(letter) >= 0 ? 1 : 0;
            }
            if (open <= 0) {
                return at + 1;
            }
        }
        return begin;
    }
}
