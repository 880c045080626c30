package org.spona.regulations.provision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.LetterOrder;

/** Lines in their places, for texts that are kept elsewhere than acts are. */
public final class PlacedText {

    private PlacedText() {}

    /**
     * The provisions of a text that somebody brings.
     *
     * @param before what it said until now; who is found there stays who it is
     */
    public static List<Provision> of(List<ActLine> lines, List<Provision> before, LetterOrder order) {
        return ActTree.of(lines, Identities.of(lines, before, order), order);
    }

    /** Provisions of several texts as one, each under its own identity; one that is there already is another from now on. */
    public static List<Provision> joined(List<Provision> provisions, LetterOrder order) {
        Set<UUID> known = new HashSet<>();
        List<UUID> wids = provisions.stream()
                .map(provision -> known.add(provision.wid()) ? provision.wid() : UUID.randomUUID())
                .toList();
        return ActTree.of(provisions.stream().map(Provision::line).toList(), wids, order);
    }
}
