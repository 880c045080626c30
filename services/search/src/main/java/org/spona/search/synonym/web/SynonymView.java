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

    /** All further ones, shown when asked for. */
    public List<String> more() {
        return content.expressions().stream().skip(FIRST).toList();
    }
}
