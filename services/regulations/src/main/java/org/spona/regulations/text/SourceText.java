package org.spona.regulations.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.spona.platform.text.WrittenText;
import org.spona.regulations.text.Counts.Count;

/** What was found in what was sent, paragraph by paragraph, and an account of it. */
final class SourceText {

    /** The longest codes of the region have a fifth of it. */
    static final int MOST_CHARACTERS = 2_000_000;

    static final int MOST_PARAGRAPHS = 50_000;

    private static final Pattern UNPAIRED = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}\\x{FEFF}]");

    private final List<SourceParagraph> paragraphs = new ArrayList<>();
    private final Map<LeftOut, Count> leftOut = new EnumMap<>(LeftOut.class);
    private Count read = Count.NOTHING;
    private int length;

    /** How many characters of a text are no blanks. */
    static int letters(CharSequence text) {
        return (int) text.chars()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .count();
    }

    /**
     * Adds what stands there as it is, each of its lines a paragraph; blank ones are none.
     *
     * @return what was added
     */
    List<SourceParagraph> add(String raw, boolean emphasised, Set<Doubt> doubts) {
        int from = paragraphs.size();
        for (String line : clean(raw).split("\n", -1)) {
            String text = WrittenText.line(line);
            if (!text.isEmpty()) {
                add(new SourceParagraph(text, 1, emphasised, doubts));
            }
        }
        return List.copyOf(paragraphs.subList(from, paragraphs.size()));
    }

    /** Adds a table or what else keeps its lines together. */
    void addWhole(Collection<String> rows, Set<Doubt> doubts) {
        List<String> lines = rows.stream()
                .map(row -> WrittenText.line(clean(row)))
                .filter(row -> !row.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            add(new SourceParagraph(String.join("\n", lines), lines.size(), false, doubts));
        }
    }

    private void add(SourceParagraph paragraph) {
        length += paragraph.text().length();
        if (length > MOST_CHARACTERS || paragraphs.size() >= MOST_PARAGRAPHS) {
            throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
        }
        paragraphs.add(paragraph);
        read = read.plus(new Count(letters(paragraph.text()), paragraph.lines()));
    }

    /** Notes what was read and is in no paragraph. */
    void leaveOut(LeftOut why, String text, int lines) {
        var count = new Count(letters(text), lines);
        read = read.plus(count);
        leftOut.merge(why, count, Count::plus);
    }

    /** Notes what is in a paragraph and will be in no line. */
    void drop(LeftOut why, int characters) {
        leftOut.merge(why, new Count(characters, 0), Count::plus);
    }

    /** Puts paragraphs that were read in the place of others, such as those of which they were joined. */
    void replace(List<SourceParagraph> better) {
        paragraphs.clear();
        paragraphs.addAll(better);
    }

    List<SourceParagraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** The account, once it is known which lines came of it. */
    Counts counts(List<ActLine> lines) {
        int characters = lines.stream()
                .mapToInt(line -> letters(line.number()) + letters(line.heading()) + letters(line.text()))
                .sum();
        int kept = paragraphs.stream().mapToInt(SourceParagraph::lines).sum();
        return new Counts(read, new Count(characters, kept), leftOut);
    }

    private String clean(String raw) {
        if (raw.length() > MOST_CHARACTERS) {
            throw new UnreadableAct(ReadingRefusal.TOO_LARGE);
        }
        String clean = UNPAIRED.matcher(WrittenText.clean(raw)).replaceAll("");
        int invisible = letters(raw) - letters(clean);
        if (invisible > 0) {
            var count = new Count(invisible, 0);
            read = read.plus(count);
            leftOut.merge(LeftOut.INVISIBLE, count, Count::plus);
        }
        return clean;
    }
}
