package org.spona.regulations.provision;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.text.ActLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts single lines of a draft right; each stays the provision that it is. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class LineEditing {

    private final DraftTexts drafts;
    private final Successions successions;

    LineEditing(DraftTexts drafts, Successions successions) {
        this.drafts = drafts;
        this.successions = successions;
    }

    /**
     * Puts another line in the place of one, which stays the provision that it is.
     *
     * @param wid of the line
     * @param line what it reads from now on, without a doubt
     */
    public ActVersion correct(UUID id, UUID wid, ActLine line) {
        return change(id, lines -> lines.correct(wid, line));
    }

    /** Says that lines are right as they were read. */
    public ActVersion accept(UUID id, Collection<UUID> accepted) {
        return change(id, lines -> lines.accept(accepted));
    }

    /** Puts a new line behind one. */
    public ActVersion insert(UUID id, UUID behind, ActLine line) {
        return change(id, lines -> lines.insert(behind, line));
    }

    /** Joins a line to the text of the one before it. */
    public ActVersion join(UUID id, UUID wid) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        var lines = new EditedLines(drafts.list(id));
        lines.join(wid).ifPresent(joined -> successions.note(version, Succession.Kind.MERGED, wid, joined));
        return drafts.change(version, lines);
    }

    /**
     * Makes two articles of one: what stands from a line on belongs to a new one.
     *
     * @param wid of the article, which stays who it is
     * @throws Refusal {@code version-split-elsewhere} when the line is not one at which the article can be divided
     */
    public ActVersion split(UUID id, UUID wid, SplitInput input) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        var lines = new EditedLines(drafts.list(id));
        UUID made = lines.split(wid, input.from(), input.article());
        ActVersion changed = drafts.change(version, lines);
        successions.note(version, Succession.Kind.SPLIT, made, wid);
        return changed;
    }

    /**
     * Makes one article of two: what stands in this one belongs to the one before from now on, which stays who it is.
     *
     * @throws Refusal {@code version-merge-nothing} when it is no article, or the line before belongs to none
     */
    public ActVersion merge(UUID id, UUID wid) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        var lines = new EditedLines(drafts.list(id));
        successions.note(version, Succession.Kind.MERGED, wid, lines.merge(wid));
        return drafts.change(version, lines);
    }

    /** Leaves a line out; what stood in it belongs to the one before. */
    public ActVersion remove(UUID id, UUID wid) {
        return change(id, lines -> lines.remove(wid));
    }

    private ActVersion change(UUID id, Consumer<EditedLines> change) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        var lines = new EditedLines(drafts.list(id));
        change.accept(lines);
        return drafts.change(version, lines);
    }
}
