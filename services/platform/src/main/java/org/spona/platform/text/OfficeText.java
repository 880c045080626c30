package org.spona.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people paste from word processors or type without thinking of Markdown, written so that it means in Markdown what it looked like:
 * a year at the beginning of a line is no number of a list, the bullets of word processors are bullets, rows of cells divided by tabulators
 * are a table. Fenced code stays as it is.
 */
final class OfficeText {

    /** Nobody numbers a list by hundreds; the beginning of a line says a year, a number of an act, a sum. */
    private static final Pattern NUMBER = Pattern.compile("(\\s{0,12}(?:[>*+-]\\s{1,4}){0,4}\\d{3,9})([.)]\\s.*)");

    private static final Pattern BULLET = Pattern.compile(
            "(\\s{0,12})[•▪▫■□●○◦‣·–—\uF0B7\uF0A7]\\t\\s*(\\S.*)|(\\s{0,12})[•▪▫■□●○◦‣\uF0B7\uF0A7]\\s*(\\S.*)");

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private OfficeText() {}

    /** The text as Markdown; a text that uses none of this stays. */
    static String toMarkdown(String text) {
        List<String> lines = text.lines().toList();
        List<String> written = new ArrayList<>(lines.size());
        boolean code = false;
        for (int at = 0; at < lines.size(); ) {
            String line = lines.get(at);
            if (FENCE.matcher(line).matches()) {
                code = !code;
            }
            int end = code ? at : endOfTable(lines, at);
            if (end > at) {
                addTable(lines.subList(at, end), written);
                at = end;
            } else {
                written.add(code ? line : withoutAccident(line));
                at++;
            }
        }
        return String.join("\n", written);
    }

    private static String withoutAccident(String line) {
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
            return number.group(1) + '\\' + number.group(2);
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return bullet.group(2) == null
                    ? bullet.group(3) + "* " + bullet.group(4)
                    : bullet.group(1) + "* " + bullet.group(2);
        }
        return line;
    }

    /** Where rows of as many cells end that begin here, two at least; the beginning itself when there are none. */
    private static int endOfTable(List<String> lines, int begin) {
        int cells = cells(lines.get(begin));
        if (cells < 2) {
            return begin;
        }
        int end = begin + 1;
        while (end < lines.size() && cells(lines.get(end)) == cells) {
            end++;
        }
        return end - begin < 2 ? begin : end;
    }

    /** Cells divided by tabulators; a line that begins with one is indented. */
    private static int cells(String line) {
        return line.isBlank() || line.startsWith("\t") || BULLET.matcher(line).matches()
                ? 0
                : (int) line.chars().filter(letter -> letter == '\t').count() + 1;
    }

    private static void addTable(List<String> rows, List<String> written) {
        if (!written.isEmpty() && !written.getLast().isBlank()) {
            written.add("");
        }
        written.add(row(rows.getFirst()));
        written.add("|" + " --- |".repeat(cells(rows.getFirst())));
        rows.stream().skip(1).map(OfficeText::row).forEach(written::add);
        written.add("");
    }

    private static String row(String line) {
        return "| " + line.replace("|", "\\|").replace("\t", " | ") + " |";
    }
}
