package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paragraphs of plain text: its lines, but for those that a program broke, which are put together; rows of cells are a table. */
final class PlainParagraphs {

    /** A line that ends before is one that somebody ended. */
    private static final int SHORTEST_BROKEN = 40;

    private PlainParagraphs() {}

    static SourceText of(String text) {
        if (text.length() > SourceText.MOST_CHARACTERS) {
            throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
        }
        var source = new SourceText();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); ) {
            int end = endOfTable(lines, at);
            if (end > at) {
                source.addWhole(
                        lines.subList(at, end).stream()
                                .map(row -> row.strip().replace("\t", " | "))
                                .toList(),
                        Set.of(Doubt.TABLE));
                at = end;
            } else {
                source.add(lines.get(at), false, Set.of());
                at++;
            }
        }
        source.replace(unbroken(source, broken(lines)));
        return source;
    }

    /** Whether a program broke the lines: nearly none is longer than a page is wide, and many are as long. */
    private static boolean broken(List<String> lines) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        long longest = lines.stream().filter(line -> line.length() > 120).count();
        long filled =
                lines.stream().filter(line -> line.length() >= SHORTEST_BROKEN).count();
        return longest * 20 <= written && filled * 4 >= written;
    }

    private static List<SourceParagraph> unbroken(SourceText source, boolean broken) {
        List<SourceParagraph> paragraphs = source.paragraphs();
        if (!broken) {
            return paragraphs;
        }
        List<SourceParagraph> joined = new ArrayList<>();
        for (SourceParagraph paragraph : paragraphs) {
            if (!joined.isEmpty() && continues(joined.getLast(), paragraph)) {
                joined.add(LineEnds.join(joined.removeLast(), paragraph, source));
            } else {
                joined.add(paragraph);
            }
        }
        return joined;
    }

    private static boolean continues(SourceParagraph before, SourceParagraph paragraph) {
        return !before.isApart()
                && !paragraph.isApart()
                && lastLine(before) >= SHORTEST_BROKEN
                && LineEnds.runsOn(before.text(), paragraph.text());
    }

    private static int lastLine(SourceParagraph paragraph) {
        return paragraph.text().length() / paragraph.lines();
    }

    /** Where rows of cells divided by tabulators end that begin here, two at least; the beginning itself when there are none. */
    private static int endOfTable(List<String> lines, int begin) {
        int end = begin;
        while (end < lines.size() && isRow(lines.get(end))) {
            end++;
        }
        return end - begin < 2 ? begin : end;
    }

    /** A tabulator after the number of a point makes no cells. */
    private static boolean isRow(String line) {
        String text = line.strip();
        int tab = text.indexOf('\t');
        return tab > 0 && Marker.of(text.substring(0, tab)).isEmpty();
    }
}
