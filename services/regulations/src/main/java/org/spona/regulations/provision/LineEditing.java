package org.spona.regulations.provision;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
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
        return change(id, lines -> lines.join(wid));
    }

    /** Leaves a line out; what stood in it belongs to the one before. */
    public ActVersion remove(UUID id, UUID wid) {
        return change(id, lines -> lines.remove(wid));
    }

    private ActVersion change(UUID id, Consumer<EditedLines> change) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        var lines = new EditedLines(drafts.list(id));
        change.accept(lines);
        return drafts.arrange(version, lines.lines(), lines.wids());
    }
}
