package org.spona.search.words;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.language.SerbianScript;
import org.spona.platform.text.GazetteCitations;

/**
 * Numbers of gazettes and articles as lawyers cite them, in one form each: {@code Sl. glasnik RS 24/11} is {@code rs 24/2011}, a number
 * alone {@code 24/2011}, {@code član 69} is {@code cl 69}.
 */
public final class References {

    /** More of them nobody cites at once. */
    private static final int MOST = 50;

    /** Further letters of one text are not looked at. */
    private static final int LONGEST = 300;

    private static final Pattern CITED =
            Pattern.compile("\\bsl(?:uzben\\w{0,3})?\\W{1,3}(?:glasnik|list|novin)\\w{0,3}\\W{1,3}"
                    + "(?<publisher>\\w{1,20})(?:\\W(?<more>\\p{Alpha}{1,20}))?"
                    + "|(?<![\\w/])(?<number>\\d{1,4})/(?<year>\\d{4}|\\d{2})(?![\\w/])"
                    + "|\\b(?:cl|clan\\p{Alpha}{0,3}|art|article|neni)\\W{1,2}(?<article>\\d{1,4}\\p{Alpha}?)\\b");

    private References() {}

    /** By what a thing can be asked for that is cited so: a number with its gazette and alone. */
    public static List<String> indexed(Collection<String> cited) {
        Set<String> all = new LinkedHashSet<>();
        cited.forEach(text -> all.addAll(in(text, true)));
        return all.stream().limit(MOST).toList();
    }

    /** What a query asks for by reference; a number of a named gazette is asked there alone. */
    public static List<String> asked(String query) {
        return List.copyOf(in(query, false));
    }

    private static Set<String> in(String text, boolean alone) {
        Set<String> found = new LinkedHashSet<>();
        String publisher = null;
        String folded = folded(text);
        Map<Integer, String> known = known(folded);
        Matcher cited = CITED.matcher(folded);
        while (cited.find() && found.size() < MOST) {
            if (cited.group("publisher") != null) {
                publisher = publisher(cited.group("publisher"), cited.group("more"));
            } else if (cited.group("article") != null) {
                found.add("cl " + cited.group("article"));
            } else {
                String number = Integer.parseInt(cited.group("number")) + "/" + year(cited.group("year"));
                publisher = known.getOrDefault(cited.start("number"), publisher);
                if (publisher != null) {
                    found.add(publisher + " " + number);
                }
                if (publisher == null || alone) {
                    found.add(number);
                }
            }
        }
        return found;
    }

    /** Official gazettes of numbers, by where the numbers begin. */
    private static Map<Integer, String> known(String folded) {
        return GazetteCitations.in(folded).stream()
                .collect(Collectors.toMap(
                        GazetteCitations.Citation::number,
                        citation -> citation.issue().gazette().code()));
    }

    /** Of a gazette that is not among the official ones: {@code RS} as it is, {@code opštine Bar} by its first letters. */
    private static String publisher(String first, @Nullable String second) {
        return second == null || second.startsWith("br") || (first.length() <= 4 && !first.equals("crne"))
                ? first
                : first.substring(0, 1) + second.charAt(0);
    }

    private static String year(String written) {
        if (written.length() > 2) {
            return written;
        }
        return (Integer.parseInt(written) > 50 ? "19" : "20") + written;
    }

    private static String folded(String text) {
        String beginning = text.substring(0, Math.min(LONGEST, text.length()));
        return Normalizer.normalize(SerbianScript.toLatin(beginning), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
