package org.spona.search.synonym.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Network;
import org.spona.search.synonym.SynonymContent;

/**
 * An entry as a line of the list.
 *
 * @param network for whose readers it holds; empty for everybody
 * @param changes whether the reader changes it
 */
record SynonymView(
        UUID id, SynonymContent content, Optional<Network> network, boolean inForce, boolean shipped, boolean changes) {

    private static final int FIRST = 6;

    /** The expressions that the list shows. */
    public List<String> first() {
        return content.expressions().stream().limit(FIRST).toList();
    }

    /** How many more there are. */
    public int more() {
        return Math.max(0, content.expressions().size() - FIRST);
    }
}
