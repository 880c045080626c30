package org.spona.platform.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.platform.language.SerbianScript;

/**
 * Finds numbers of official gazettes as lawyers cite them, in either script: {@code „Sl. glasnik RS“, br. 24/2011 i 117/22}. After the name of a
 * gazette numbers follow each other, divided by commas or "and", each with a note such as {@code - dr. zakon} or {@code (ispr.)}; whatever else comes ends them.
 * Takes time that grows with the length of the text alone: each step looks a bounded number of letters ahead.
 */
public final class GazetteCitations {

    /** Nobody cites more in one paragraph; further ones are left as they are. */
    static final int MOST = 500;

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}/_-])" + OfficialGazette.ANY + "(?![\\p{L}\\p{N}])");

    private static final String NUMBER = "(?<number>\\d{1,4})/(?<year>\\d{4}|\\d{2})(?![\\p{L}\\p{N}/])";

    private static final Pattern FIRST = Pattern.compile(
            "[^\\p{L}\\p{N}/]{0,5}(?:(?:br|broj|broja|broju|brojevi|nr|no)[^\\p{L}\\p{N}/]{0,3})?" + NUMBER);

    private static final Pattern NEXT =
            Pattern.compile("(?:\\s{0,2}(?:[-–—]\\s?\\p{L}[\\p{L}. ]{1,40}|\\([^()/\n]{1,40}\\)))?"
                    + "(?:\\s{0,2}[,;]\\s{0,3}(?:(?:i|and)\\s{1,3})?|\\s{1,3}(?:i|and|dhe)\\s{1,3})"
                    + "(?:br\\.?\\s{0,2})?" + NUMBER);

    private GazetteCitations() {}

    /**
     * A number that is cited.
     *
     * @param from where its citation begins: of the first after the name of a gazette, the name; of others, the number
     * @param number where the number begins
     * @param to where both end
     */
    public record Citation(GazetteIssue issue, int from, int number, int to) {}

    /** All of them in the order of the text. */
    public static List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        if (text.indexOf('/') < 0) {
            return found;
        }
        String folded = folded(text);
        Matcher name = NAME.matcher(folded);
        Matcher first = FIRST.matcher(folded);
        Matcher next = NEXT.matcher(folded);
        int at = 0;
        while (found.size() < MOST && at <= folded.length() && name.find(at)) {
            at = name.end();
            Optional<OfficialGazette> gazette = gazette(name);
            Matcher number = first.region(at, folded.length());
            int from = name.start();
            while (gazette.isPresent() && found.size() < MOST && number.lookingAt()) {
                at = number.end();
                int begin = number.start("number");
                Optional<GazetteIssue> issue =
                        GazetteIssue.cited(gazette.get(), number.group("number"), number.group("year"));
                if (issue.isPresent()) {
                    found.add(new Citation(issue.get(), from < 0 ? begin : from, begin, at));
                }
                from = -1;
                number = next.region(at, folded.length());
            }
        }
        return found;
    }

    private static Optional<OfficialGazette> gazette(Matcher name) {
        for (OfficialGazette gazette : OfficialGazette.values()) {
            if (name.start(gazette.name()) >= 0) {
                return Optional.of(gazette);
            }
        }
        return Optional.empty();
    }

    /** As many letters as before, all of them small, Latin and without their marks. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            folded.append(folded(text.charAt(at)));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        if (letter < 0x80) {
            return Character.toLowerCase(letter);
        }
        if (!Character.isLetter(letter)) {
            return letter;
        }
        String latin = SerbianScript.toLatin(String.valueOf(letter).toLowerCase(Locale.ROOT));
        return Normalizer.normalize(latin, Normalizer.Form.NFD).charAt(0);
    }
}
