package org.spona.regulations.provision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;

/** The lines of a text while single ones are put right; each stays the provision that it is. */
public final class EditedLines {

    private final List<ActLine> lines;
    private final List<UUID> wids;

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
     * Joins a line to the text of the one before it.
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
        }
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
