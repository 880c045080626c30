package org.spona.regulations.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.platform.language.FoldedName;
import org.spona.platform.listing.SearchedWords;

/**
 * A line of an act with the words that were looked for: in either script, with or without diacritics, by the beginnings of its words.
 *
 * @param provision which line
 * @param parts of what it says, those that were looked for marked
 */
public record FoundLine(Provision provision, List<Part> parts) {

    /** Longer questions are cut. */
    public static final int ASKED_LENGTH = 200;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** So much of a line is shown, from shortly before the first word that was looked for. */
    private static final int SHOWN = 300;

    private static final int BEFORE = 80;

    public FoundLine {
        parts = List.copyOf(parts);
    }

    /**
     * A piece of a line.
     *
     * @param marked whether it was looked for
     */
    public record Part(String text, boolean marked) {}

    /** The words of a question as they are compared. */
    static List<String> words(String asked) {
        String folded = FoldedName.of(asked.substring(0, Math.min(ASKED_LENGTH, asked.length())));
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    /** A line as it is compared: its number, its heading and what it says. */
    static String folded(Provision line) {
        return SearchedWords.of(line.number() + " " + line.heading() + " " + line.text());
    }

    /** Whether a folded line has all words. */
    static boolean has(String folded, List<String> words) {
        return words.stream().allMatch(word -> folded.contains(" " + word));
    }

    /**
     * The line with its words marked.
     *
     * @param shown what it says, in the reader's script
     */
    public static FoundLine of(Provision line, String shown, String asked) {
        List<String> words = words(asked);
        List<int[]> marks = new ArrayList<>();
        Matcher word = WORD.matcher(shown);
        while (word.find()) {
            String folded = FoldedName.of(word.group());
            if (words.stream().anyMatch(folded::startsWith)) {
                marks.add(new int[] {word.start(), word.end()});
            }
        }
        return new FoundLine(line, parts(shown, marks));
    }

    private static List<Part> parts(String shown, List<int[]> marks) {
        int begin = marks.isEmpty() ? 0 : Math.max(0, marks.getFirst()[0] - BEFORE);
        int from = begin == 0 ? 0 : Math.max(begin, shown.indexOf(' ', begin) + 1);
        int cut = Math.min(shown.length(), from + SHOWN);
        int to = cut == shown.length() ? cut : Math.max(shown.lastIndexOf(' ', cut), from);
        List<Part> parts = new ArrayList<>();
        int at = from;
        parts.add(new Part(from > 0 ? "… " : "", false));
        for (int[] mark : marks) {
            if (mark[0] >= at && mark[1] <= to) {
                parts.add(new Part(shown.substring(at, mark[0]), false));
                parts.add(new Part(shown.substring(mark[0], mark[1]), true));
                at = mark[1];
            }
        }
        parts.add(new Part(shown.substring(at, Math.max(at, to)) + (to < shown.length() ? " …" : ""), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
