package org.spona.regulations.provision;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts single lines of a draft of an act right, and remembers which provisions were divided and joined. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class LineEditing implements EditableText {

    private final DraftTexts drafts;
    private final Successions successions;

    LineEditing(DraftTexts drafts, Successions successions) {
        this.drafts = drafts;
        this.successions = successions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Provision> edit(UUID id) {
        drafts.getFor(ActVersionStep.EDIT, id);
        return drafts.list(id);
    }

    @Override
    public void change(UUID id, Consumer<EditedLines> change) {
        ActVersion version = drafts.getFor(ActVersionStep.EDIT, id);
        var lines = new EditedLines(drafts.list(id));
        change.accept(lines);
        lines.joined().forEach((gone, into) -> successions.note(version, Succession.Kind.MERGED, gone, into));
        drafts.change(version, lines);
        lines.divided().forEach((made, of) -> successions.note(version, Succession.Kind.SPLIT, made, of));
    }
}
