package org.spona.regulations.provision;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.platform.problem.Refusal;

/** A text whose lines can be put right one by one; each stays the provision that it is. */
public interface EditableText {

    /**
     * What it says, for who may change it.
     *
     * @throws Refusal {@code not-found}, and what says why it cannot be changed
     */
    List<Provision> edit(UUID id);

    /**
     * Puts single lines right.
     *
     * @throws Refusal as {@link #edit}, {@code not-found} for a line that is not there
     */
    void change(UUID id, Consumer<EditedLines> change);
}
