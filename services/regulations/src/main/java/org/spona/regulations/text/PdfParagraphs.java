package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.spona.platform.files.extraction.PdfLine;
import org.spona.platform.files.extraction.PdfText;

/** The paragraphs of a PDF, put together of its lines by where they begin and end on the page. */
final class PdfParagraphs {

    /** Further in than the column, in points: the first line of a paragraph. */
    private static final float INDENT = 6;

    /** What ends before has ended there; of the width of its column. */
    private static final float FILLED = 0.85f;

    /** Lines that begin together differ by less, in points. */
    private static final float SAME = 2;

    /** Between paragraphs there is more than between lines, in heights of a letter. */
    private static final float SPACED = 1.9f;

    private final SourceText source = new SourceText();
    private final List<SourceParagraph> paragraphs = new ArrayList<>();

    /**
     * Where the lines of a block begin and end.
     *
     * @param centred those that stand in its middle
     */
    private record Column(float left, float right, Set<PdfLine> centred) {

        static Column of(List<PdfLine> lines) {
            Map<Integer, Integer> begins = new TreeMap<>();
            lines.forEach(line -> begins.merge(Math.round(line.left()), 1, Integer::sum));
            int most = begins.values().stream().max(Comparator.naturalOrder()).orElse(0);
            int left = begins.entrySet().stream()
                    .filter(begin -> begin.getValue() * 3 >= most)
                    .mapToInt(Map.Entry::getKey)
                    .min()
                    .orElse(0);
            var column = new Column(
                    left,
                    (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(left),
                    new HashSet<>());
            for (int at = 0; at < lines.size(); at++) {
                // A line that fills its column is a paragraph's first one unless the next stands in the middle too.
                boolean fills = column.isFilledBy(lines.get(at));
                boolean goesOn = at + 1 < lines.size() && column.isInTheMiddle(lines.get(at + 1));
                if (column.isInTheMiddle(lines.get(at)) && (!fills || goesOn)) {
                    column.centred.add(lines.get(at));
                }
            }
            return column;
        }

        boolean isFilledBy(PdfLine line) {
            return line.right() - left >= FILLED * (right - left);
        }

        boolean isIndented(PdfLine line) {
            return line.left() > left + INDENT;
        }

        boolean isCentred(PdfLine line) {
            return centred.contains(line);
        }

        private boolean isInTheMiddle(PdfLine line) {
            float before = line.left() - left;
            float after = right - line.right();
            return before > 2 * INDENT && Math.abs(before - after) < 0.2f * Math.max(before, after) + 2;
        }
    }

    private PdfParagraphs() {}

    static SourceText of(PdfText.Outcome outcome) {
        return switch (outcome) {
            case PdfText.Outcome.Read(List<PdfLine> lines) -> new PdfParagraphs().read(lines);
            case PdfText.Outcome.Locked() -> throw new UnreadableAct(ReadingRefusal.PASSWORD);
            case PdfText.Outcome.TooManyPages() -> throw new UnreadableAct(ReadingRefusal.TOO_MANY_PAGES);
            case PdfText.Outcome.TooLarge() -> throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
            case PdfText.Outcome.Unreadable() -> throw new UnreadableAct(ReadingRefusal.UNREADABLE);
            case PdfText.Outcome.Interrupted() -> throw new UnreadableAct(ReadingRefusal.INTERRUPTED);
        };
    }

    private SourceText read(List<PdfLine> all) {
        IdentityHashMap<PdfLine, LeftOut> outside = RunningLines.of(all);
        List<PdfLine> block = new ArrayList<>();
        for (PdfLine line : all) {
            LeftOut why = outside.get(line);
            if (why != null) {
                source.leaveOut(why, line.text(), 1);
                continue;
            }
            if (!block.isEmpty() && !isSameBlock(block.getLast(), line)) {
                endBlock(block);
            }
            block.add(line);
        }
        endBlock(block);
        source.replace(paragraphs);
        return source;
    }

    private static boolean isSameBlock(PdfLine before, PdfLine line) {
        return before.page() == line.page() && before.block() == line.block();
    }

    private void endBlock(List<PdfLine> block) {
        Column column = Column.of(block);
        PdfLine before = null;
        for (PdfLine line : block) {
            for (SourceParagraph part : added(line, column)) {
                add(part, line, before, column);
            }
            before = line;
        }
        block.clear();
    }

    /** The line as a paragraph of its own; none when nobody can see it. */
    private List<SourceParagraph> added(PdfLine line, Column column) {
        boolean emphasised = line.bold() || column.isCentred(line);
        return source.add(line.text(), emphasised, Set.of());
    }

    private void add(SourceParagraph part, PdfLine line, @Nullable PdfLine before, Column column) {
        if (paragraphs.isEmpty()
                || HeadWord.of(part.text()).isPresent()
                || Marker.of(part.text()).isPresent()) {
            paragraphs.add(part);
            return;
        }
        SourceParagraph last = paragraphs.getLast();
        if (before == null) {
            if (LineEnds.runsOn(last.text(), part.text())) {
                paragraphs.set(paragraphs.size() - 1, LineEnds.join(last, part, source, Doubt.JOINED));
            } else {
                paragraphs.add(part);
            }
        } else if (belongs(line, before, column) && last.emphasised() == part.emphasised()) {
            paragraphs.set(paragraphs.size() - 1, LineEnds.join(last, part, source));
        } else {
            paragraphs.add(part);
        }
    }

    /** Whether a line goes on with the paragraph of the one above it. */
    private static boolean belongs(PdfLine line, PdfLine before, Column column) {
        boolean near = line.base() - before.base() < SPACED * Math.max(line.size(), before.size());
        if (!near) {
            return false;
        }
        if (column.isCentred(line) && column.isCentred(before)) {
            return true;
        }
        boolean marked = Marker.of(before.text()).isPresent();
        // What is as far in as a point that is over is what follows all points.
        boolean beside = Math.abs(line.left() - before.left()) <= SAME;
        boolean follows = marked && beside && LineEnds.isOver(before.text(), line.text());
        boolean hanging = !follows && (marked || (line.left() >= before.left() - SAME && column.isIndented(before)));
        return (column.isFilledBy(before) && (!column.isIndented(line) || hanging))
                || LineEnds.runsOn(before.text(), line.text());
    }
}
