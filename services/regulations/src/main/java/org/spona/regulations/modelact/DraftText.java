package org.spona.regulations.modelact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.provision.EditableText;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;

/** A text that can be brought as a whole, too. */
public interface DraftText extends EditableText {

    /** Longer than any act of a local government. */
    int MOST_LINES = 2_000;

    /**
     * Says this instead; its provisions stay who they are as far as they are found in what it says now.
     *
     * @param lines in the order of reading
     * @throws Refusal as {@link #edit}, {@code act-text-too-long} for more than {@value #MOST_LINES}
     */
    void write(UUID id, List<ActLine> lines);

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
