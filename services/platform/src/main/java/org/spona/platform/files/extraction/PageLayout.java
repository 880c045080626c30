package org.spona.platform.files.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a page is read: what stands across it from top to bottom, and between that column after column. A column is found by the
 * strip beside it that nearly no row crosses.
 */
final class PageLayout {

    /** A letter, or a few, where it stands on the page. */
    record Glyph(float left, float right, float base, float size, boolean bold, String text) {}

    private record Gutter(float left, float right) {

        boolean isCrossedBy(List<Glyph> row) {
            return row.stream().anyMatch(glyph -> glyph.left() < right - 1 && glyph.right() > left + 1);
        }

        boolean isNarrow() {
            return right - left < NARROWEST;
        }

        boolean isBefore(Glyph glyph) {
            return (glyph.left() + glyph.right()) / 2 > (left + right) / 2;
        }
    }

    /** More columns within columns than any gazette has. */
    private static final int DEEPEST = 3;

    /** Of the width, at either side: what stands there is the number of a point and no column. */
    private static final float MARGIN = 0.2f;

    private static final int FEWEST_ROWS = 6;
    private static final float NARROWEST = 6;
    private static final float MOST_CROSSING = 0.15f;

    /** The head and the foot of a page. */
    private static final int FEW_CROSSING = 2;

    private static final float FEWEST_BESIDE = 0.25f;
    private static final int WIDEST_PAGE = 15_000;

    private final List<List<List<Glyph>>> blocks = new ArrayList<>();

    /** Between the columns of the page before: the last page of a text has few rows in its last column. */
    private Optional<Gutter> known = Optional.empty();

    /** The blocks of the next page in the order of reading, each a list of rows, each a list of letters from left to right. */
    List<List<List<Glyph>>> blocks(List<Glyph> glyphs) {
        blocks.clear();
        order(glyphs, 0);
        return List.copyOf(blocks);
    }

    /** A row as text; letters that stand apart are words. */
    static String text(List<Glyph> row) {
        var text = new StringBuilder();
        float end = Float.MAX_VALUE;
        for (Glyph glyph : row) {
            if (glyph.left() - end > glyph.size() * 0.18f) {
                text.append(' ');
            }
            text.append(glyph.text());
            end = glyph.right();
        }
        return text.toString();
    }

    private void order(List<Glyph> glyphs, int depth) {
        List<List<Glyph>> rows = rows(glyphs);
        Optional<Gutter> found = depth < DEEPEST ? gutter(rows) : Optional.empty();
        if (depth == 0) {
            found = found.or(() -> known.filter(gutter -> divides(gutter, rows)));
            known = found.or(() -> known);
        }
        if (found.isEmpty()) {
            if (!rows.isEmpty()) {
                blocks.add(rows);
            }
            return;
        }
        Gutter gutter = found.get();
        List<List<Glyph>> across = new ArrayList<>();
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        for (List<Glyph> row : rows) {
            if (gutter.isCrossedBy(row)) {
                endColumns(left, right, depth);
                across.add(row);
            } else {
                endAcross(across);
                row.forEach(glyph -> (gutter.isBefore(glyph) ? right : left).add(glyph));
            }
        }
        endColumns(left, right, depth);
        endAcross(across);
    }

    private void endAcross(List<List<Glyph>> across) {
        if (!across.isEmpty()) {
            blocks.add(List.copyOf(across));
            across.clear();
        }
    }

    private void endColumns(List<Glyph> left, List<Glyph> right, int depth) {
        order(List.copyOf(left), depth + 1);
        order(List.copyOf(right), depth + 1);
        left.clear();
        right.clear();
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> down =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::base)).toList();
        List<List<Glyph>> rows = new ArrayList<>();
        float base = Float.NEGATIVE_INFINITY;
        for (Glyph glyph : down) {
            if (rows.isEmpty() || glyph.base() - base > Math.max(2, glyph.size() * 0.45f)) {
                rows.add(new ArrayList<>());
                base = glyph.base();
            }
            rows.getLast().add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::left)));
        return rows;
    }

    private static boolean divides(Gutter gutter, List<List<Glyph>> rows) {
        long crossing = rows.stream().filter(gutter::isCrossedBy).count();
        return crossing <= Math.max(FEW_CROSSING, (long) (rows.size() * MOST_CROSSING))
                && rows.stream().flatMap(List::stream).anyMatch(gutter::isBefore);
    }

    private static Optional<Gutter> gutter(List<List<Glyph>> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        float from = (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Glyph::left)
                .min()
                .orElse(0);
        float to = (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Glyph::right)
                .max()
                .orElse(0);
        if (to - from > WIDEST_PAGE || to - from < 4 * NARROWEST) {
            return Optional.empty();
        }
        int[] covered = covered(rows, from, (int) Math.ceil(to - from) + 1);
        // The fewer rows cross it, the less of the ragged end of a column is taken for it.
        var widest = new Gutter(0, 0);
        for (int crossing = 0; crossing <= rows.size() * MOST_CROSSING && widest.isNarrow(); crossing++) {
            widest = widest(covered, crossing);
        }
        if (widest.isNarrow()) {
            return Optional.empty();
        }
        var gutter = new Gutter(from + widest.left(), from + widest.right());
        List<List<Glyph>> apart =
                rows.stream().filter(row -> !gutter.isCrossedBy(row)).toList();
        long right =
                apart.stream().filter(row -> gutter.isBefore(row.getLast())).count();
        long left =
                apart.stream().filter(row -> !gutter.isBefore(row.getFirst())).count();
        long fewest = Math.max(FEWEST_ROWS, (long) (rows.size() * FEWEST_BESIDE));
        return right >= fewest && left >= fewest ? Optional.of(gutter) : Optional.empty();
    }

    /** How many rows have letters at each point of the width; the blanks between words count as letters. */
    private static int[] covered(List<List<Glyph>> rows, float from, int width) {
        int[] covered = new int[width];
        for (List<Glyph> row : rows) {
            int next = 0;
            for (Glyph glyph : row) {
                int begin = Math.clamp((int) (glyph.left() - from), 0, width);
                int end = Math.clamp((int) Math.ceil(glyph.right() - from), 0, width);
                boolean sameWord = next > 0 && begin - next < glyph.size() * 0.5f;
                for (int at = Math.max(next, sameWord ? next : begin); at < end; at++) {
                    covered[at]++;
                }
                next = Math.max(next, end);
            }
        }
        return covered;
    }

    private static Gutter widest(int[] covered, int most) {
        var widest = new Gutter(0, 0);
        int begin = -1;
        int last = (int) (covered.length * (1 - MARGIN));
        for (int at = (int) (covered.length * MARGIN); at <= last; at++) {
            boolean free = at < last && covered[at] <= most;
            if (free && begin < 0) {
                begin = at;
            } else if (!free && begin >= 0) {
                widest = at - begin > widest.right() - widest.left() ? new Gutter(begin, at) : widest;
                begin = -1;
            }
        }
        return widest;
    }
}
