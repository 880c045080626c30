package org.spona.regulations.modelact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.provision.EditedLines;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;

/** A text that can be written: brought as a whole, or put right line by line. */
public interface DraftText {

    /** Longer than any act of a local government. */
    int MOST_LINES = 2_000;

    /**
     * What it says, for who may change it.
     *
     * @throws Refusal {@code not-found}, and what says why it cannot be changed
     */
    List<Provision> edit(UUID id);

    /**
     * Says this instead; its provisions stay who they are as far as they are found in what it says now.
     *
     * @param lines in the order of reading
     * @throws Refusal as {@link #edit}, {@code act-text-too-long} for more than {@value #MOST_LINES}
     */
    void write(UUID id, List<ActLine> lines);

    /**
     * Puts single lines right.
     *
     * @throws Refusal as {@link #edit}, {@code not-found} for a line that is not there
     */
    void change(UUID id, Consumer<EditedLines> change);

    /** Refuses what is too long. */
    static List<ActLine> bounded(List<ActLine> lines) {
        if (lines.size() > MOST_LINES) {
            throw new Refusal(ModelActError.TOO_LONG, MOST_LINES, lines.size());
        }
        return lines;
    }

    /** In what order letters follow numbers where its owner is. */
    static LetterOrder orderOf(Ownership owner, Directory directory) {
        Optional<String> country = directory.findNetwork(owner.networkId()).map(Network::country);
        return country.filter(it -> it.equals("RS") || it.equals("MK")).isPresent()
                ? LetterOrder.AZBUKA
                : LetterOrder.ABECEDA;
    }
}
