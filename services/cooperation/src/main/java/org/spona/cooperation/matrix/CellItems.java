package org.spona.cooperation.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.Marks.Mark;

/**
 * The lines that stand in a cell. Lines of a list are found by their marks, at the beginning of a paragraph or within one; a letter that is stuck
 * to the word before it is taken for one only where the list shows that it is missing.
 */
final class CellItems {

    /**
     * A line of a cell.
     *
     * @param mark before it; null when it has none
     * @param text without its mark
     * @param glued the words at the place where its mark is stuck to the word before; empty when it stands apart
     * @param unmarked whether a paragraph without a mark was put to it
     */
    record Item(@Nullable Mark mark, String text, String glued, boolean unmarked) {}

    private static final int AROUND = 25;

    private final List<Item> items = new ArrayList<>();
    private @Nullable Mark last;

    private CellItems(@Nullable Mark last) {
        this.last = last;
    }

    /**
     * The lines of a cell.
     *
     * @param before the last mark of the list in the rows above; null when the list begins here
     * @return the first is without a mark when it goes on with the last line above
     */
    static List<Item> of(String cell, @Nullable Mark before) {
        var items = new CellItems(before);
        List<String> paragraphs = cell.lines().toList();
        boolean listed = paragraphs.size() > 1
                && paragraphs.stream().allMatch(line -> Marks.leading(line).isPresent());
        for (int at = 0; at < paragraphs.size(); at++) {
            Optional<Mark> next = at + 1 < paragraphs.size() ? Marks.leading(paragraphs.get(at + 1)) : Optional.empty();
            items.paragraph(paragraphs.get(at), listed, next.orElse(null));
        }
        return List.copyOf(items.items);
    }

    private void paragraph(String line, boolean listed, @Nullable Mark next) {
        Optional<Mark> leading = Marks.leading(line);
        if (leading.isEmpty()) {
            unmarked(line, next);
            return;
        }
        Mark mark = leading.get();
        boolean complete = listed && (next == null || Marks.follows(mark, next.printed()));
        if (complete) {
            add(mark, line.substring(mark.end()), "");
        } else {
            divide(line, mark, next);
        }
    }

    /** A paragraph without a mark: what is left of the line before, within which a list may go on. */
    private void unmarked(String line, @Nullable Mark next) {
        Mark open = last;
        Optional<Mark> within = open == null ? Optional.empty() : Marks.following(line, 0, open);
        String first =
                within.map(mark -> line.substring(0, mark.start())).orElse(line).strip();
        if (items.isEmpty() || items.getLast().mark() == null) {
            items.add(new Item(null, first, "", false));
        } else {
            Item before = items.removeLast();
            boolean clear = !first.isEmpty() && Character.isLowerCase(first.charAt(0));
            items.add(
                    new Item(before.mark(), before.text() + " " + first, before.glued(), before.unmarked() || !clear));
        }
        within.ifPresent(mark -> divide(line, mark, next));
    }

    private void divide(String line, Mark first, @Nullable Mark next) {
        List<Mark> marks = new ArrayList<>(List.of(first));
        Mark open = first;
        while (true) {
            Mark before = open;
            Optional<Mark> found =
                    Marks.following(line, before.end(), before).or(() -> Marks.glued(line, before.end(), before));
            if (found.isEmpty()) {
                break;
            }
            open = found.get();
            marks.add(open);
        }
        withoutChance(marks, next);
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            int end = at + 1 < marks.size() ? marks.get(at + 1).start() : line.length();
            add(mark, line.substring(mark.end(), end), mark.glued() ? around(line, mark) : "");
        }
    }

    /** A single letter at the end of a word is one by chance, unless the list needs it. */
    private static void withoutChance(List<Mark> marks, @Nullable Mark next) {
        boolean needed = next != null && Marks.follows(marks.getLast(), next.printed());
        boolean chain = marks.size() > 2;
        if (marks.size() > 1 && marks.getLast().glued() && !needed && !chain) {
            marks.removeLast();
        }
    }

    private static String around(String line, Mark mark) {
        int from = Math.max(0, mark.start() - AROUND);
        return line.substring(from, Math.min(line.length(), mark.end() + AROUND));
    }

    private void add(Mark mark, String text, String glued) {
        last = mark;
        items.add(new Item(mark, text.strip(), glued, false));
    }
}
