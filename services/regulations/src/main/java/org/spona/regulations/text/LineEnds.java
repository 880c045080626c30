package org.spona.regulations.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Puts together what was divided at the end of a line, a column or a page. */
final class LineEnds {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.;:!?)»”“\"]$");
    private static final Pattern DIVIDED = Pattern.compile("\\p{L}[-\\u2010\\u00ad]$");

    private LineEnds() {}

    /** Whether a sentence runs on from one line to the next. */
    static boolean runsOn(String before, String next) {
        return !next.isEmpty()
                && Character.isLowerCase(next.codePointAt(0))
                && !END_OF_SENTENCE.matcher(before).find()
                && Marker.of(next).isEmpty();
    }

    /** Whether a sentence has ended with one line, and the next one begins another. */
    static boolean isOver(String before, String next) {
        return !next.isEmpty() && END_OF_SENTENCE.matcher(before).find() && !Character.isLowerCase(next.codePointAt(0));
    }

    /** Both as one paragraph; a word that was divided is whole again, which somebody should look at. */
    static SourceParagraph join(SourceParagraph before, SourceParagraph next, SourceText source, Doubt... why) {
        String text = before.text();
        if (DIVIDED.matcher(text).find() && Character.isLowerCase(next.text().codePointAt(0))) {
            source.drop(LeftOut.HYPHEN, 1);
            Doubt[] all = Arrays.copyOf(why, why.length + 1);
            all[why.length] = Doubt.HYPHENATED;
            return before.joined(text.substring(0, text.length() - 1) + next.text(), next, all);
        }
        return before.joined(text + " " + next.text(), next, why);
    }
}
