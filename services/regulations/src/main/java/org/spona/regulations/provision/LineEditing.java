package org.spona.regulations.provision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.text.ActLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts single lines of a draft right; each stays the provision that it is. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class LineEditing {

    private final DraftTexts drafts;

    LineEditing(DraftTexts drafts) {
        this.drafts = drafts;
    }

    /**
     * Puts another line in the place of one, which stays the provision that it is.
     *
     * @param wid of the line
     * @param line what it reads from now on, without a doubt
     */
    public ActVersion correct(UUID id, UUID wid, ActLine line) {
        return change(id, wid, (lines, wids, at) -> lines.set(at, line));
    }

    /** Says that lines are right as they were read. */
    public ActVersion accept(UUID id, Collection<UUID> accepted) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        List<Provision> now = drafts.list(id);
        return drafts.arrange(
                version,
                now.stream()
                        .map(provision ->
                                accepted.contains(provision.wid()) ? sure(provision.line()) : provision.line())
                        .toList(),
                now.stream().map(Provision::wid).toList());
    }

    /** Puts a new line behind one. */
    public ActVersion insert(UUID id, UUID behind, ActLine line) {
        return change(id, behind, (lines, wids, at) -> {
            lines.add(at + 1, line);
            wids.add(at + 1, UUID.randomUUID());
        });
    }

    /** Joins a line to the text of the one before it. */
    public ActVersion join(UUID id, UUID wid) {
        return change(id, wid, (lines, wids, at) -> {
            if (at > 0) {
                ActLine before = lines.get(at - 1);
                ActLine joined = lines.get(at);
                String text = String.join(" ", before.text(), joined.number(), joined.heading(), joined.text())
                        .replaceAll("\\s+", " ")
                        .strip();
                lines.set(at - 1, new ActLine(before.level(), before.number(), before.heading(), text));
                lines.remove(at);
                wids.remove(at);
            }
        });
    }

    /** Leaves a line out; what stood in it belongs to the one before. */
    public ActVersion remove(UUID id, UUID wid) {
        return change(id, wid, (lines, wids, at) -> {
            lines.remove(at);
            wids.remove(at);
        });
    }

    /** What a change does to the lines of a draft. */
    private interface Change {
        void apply(List<ActLine> lines, List<UUID> wids, int at);
    }

    private ActVersion change(UUID id, UUID wid, Change change) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        List<Provision> now = drafts.list(id);
        List<ActLine> lines = new ArrayList<>(now.stream().map(Provision::line).toList());
        List<UUID> wids = new ArrayList<>(now.stream().map(Provision::wid).toList());
        int at = wids.indexOf(wid);
        if (at < 0) {
            throw Refusal.notFound();
        }
        change.apply(lines, wids, at);
        return drafts.arrange(version, lines, wids);
    }

    private static ActLine sure(ActLine line) {
        return new ActLine(line.level(), line.number(), line.heading(), line.text());
    }
}
