package org.spona.regulations.provision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;
import org.spona.regulations.text.Level;

/** The lines of a text while single ones are put right; each stays the provision that it is. */
public final class EditedLines {

    private final List<ActLine> lines;
    private final List<UUID> wids;
    private final Map<UUID, UUID> joined = new LinkedHashMap<>();
    private final Map<UUID, UUID> divided = new LinkedHashMap<>();

    public EditedLines(List<Provision> text) {
        lines = new ArrayList<>(text.stream().map(Provision::line).toList());
        wids = new ArrayList<>(text.stream().map(Provision::wid).toList());
    }

    /**
     * Puts another line in the place of one.
     *
     * @throws Refusal {@code not-found} when there is no such line
     */
    public void correct(UUID wid, ActLine line) {
        lines.set(place(wid), line);
    }

    /** Says that lines are right as they were read. */
    public void accept(Collection<UUID> accepted) {
        for (int at = 0; at < lines.size(); at++) {
            if (accepted.contains(wids.get(at))) {
                ActLine line = lines.get(at);
                lines.set(at, new ActLine(line.level(), line.number(), line.heading(), line.text()));
            }
        }
    }

    /**
     * Puts a new line behind one.
     *
     * @throws Refusal {@code not-found} when there is no such line
     */
    public void insert(UUID behind, ActLine line) {
        int at = place(behind);
        lines.add(at + 1, line);
        wids.add(at + 1, UUID.randomUUID());
    }

    /**
     * Joins a line to the text of the one before it, if there is one.
     *
     * @throws Refusal {@code not-found} when there is no such line
     */
    public void join(UUID wid) {
        int at = place(wid);
        if (at > 0) {
            ActLine before = lines.get(at - 1);
            ActLine joined = lines.get(at);
            String text = String.join(" ", before.text(), joined.number(), joined.heading(), joined.text())
                    .replaceAll("\\s+", " ")
                    .strip();
            lines.set(at - 1, new ActLine(before.level(), before.number(), before.heading(), text));
            remove(wid);
            this.joined.put(wid, wids.get(at - 1));
        }
    }

    /**
     * The lines at which an article can be divided: what stands in it directly, but the first if it says nothing before that.
     *
     * @throws Refusal {@code not-found} when there is no such line
     */
    public List<UUID> divisions(UUID article) {
        int at = place(article);
        List<UUID> divisions = new ArrayList<>();
        Level largest = Level.INDENT;
        for (int line = at + 1; isOfArticle(line) && lines.get(at).level() == Level.ARTICLE; line++) {
            Level level = lines.get(line).level();
            if (!level.isWithin(largest)) {
                largest = level;
                if (line > at + 1 || !lines.get(at).text().isEmpty()) {
                    divisions.add(wids.get(line));
                }
            }
        }
        return divisions;
    }

    /**
     * Makes two articles of one.
     *
     * @param from a line of it, with which the second begins
     * @param line the second article
     * @throws Refusal {@code not-found} when there is no such article, {@code version-split-elsewhere}
     */
    public void split(UUID article, UUID from, ActLine line) {
        if (!divisions(article).contains(from)) {
            throw new Refusal(ActError.SPLIT_ELSEWHERE);
        }
        UUID made = UUID.randomUUID();
        int at = place(from);
        lines.add(at, line);
        wids.add(at, made);
        divided.put(made, article);
    }

    /**
     * Makes one article of two. What the second says itself becomes a paragraph; its heading stands above the first line that it has.
     *
     * @throws Refusal {@code not-found} when there is no such line, {@code version-merge-nothing}
     */
    public void merge(UUID article) {
        int at = place(article);
        ActLine line = lines.get(at);
        int before = at - 1;
        while (before >= 0 && isOfArticle(before)) {
            before--;
        }
        if (line.level() != Level.ARTICLE || before < 0 || lines.get(before).level() != Level.ARTICLE) {
            throw new Refusal(ActError.MERGE_NOTHING);
        }
        remove(article);
        if (line.text().isEmpty() && isOfArticle(at) && lines.get(at).heading().isEmpty()) {
            ActLine first = lines.get(at);
            lines.set(at, new ActLine(first.level(), first.number(), line.heading(), first.text(), first.doubts()));
        } else if (!line.text().isEmpty() || !line.heading().isEmpty()) {
            lines.add(at, new ActLine(Level.PARAGRAPH, "", line.heading(), line.text()));
            wids.add(at, UUID.randomUUID());
        }
        joined.put(article, wids.get(before));
    }

    /** Whether there is such a line, and it stands in an article. */
    private boolean isOfArticle(int line) {
        return line < lines.size() && lines.get(line).level().isWithin(Level.ARTICLE);
    }

    /**
     * Leaves a line out; what stood in it belongs to the one before.
     *
     * @throws Refusal {@code not-found} when there is no such line
     */
    public void remove(UUID wid) {
        int at = place(wid);
        lines.remove(at);
        wids.remove(at);
    }

    /** Who is no more because it was joined to another, and to whom. */
    public Map<UUID, UUID> joined() {
        return Collections.unmodifiableMap(joined);
    }

    /** Who is new because another was divided, and who that is. */
    public Map<UUID, UUID> divided() {
        return Collections.unmodifiableMap(divided);
    }

    /** The lines in the order of reading. */
    public List<ActLine> lines() {
        return List.copyOf(lines);
    }

    /** Who they are, one for each line. */
    public List<UUID> wids() {
        return List.copyOf(wids);
    }

    /** The lines in their places. */
    public List<Provision> placed(LetterOrder order) {
        return ActTree.of(lines, wids, order);
    }

    private int place(UUID wid) {
        int at = wids.indexOf(wid);
        if (at < 0) {
            throw Refusal.notFound();
        }
        return at;
    }
}
