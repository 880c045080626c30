package org.spona.regulations.provision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.regulations.regulation.Regulation;

/**
 * What became of a provision.
 *
 * @param wid who it is
 * @param regulation the act to which it belongs
 * @param texts what it said in each published version that has it, newest first
 * @param now its address in the text that is in force; empty when that has it no more
 */
public record ProvisionLife(UUID wid, Regulation regulation, List<Text> texts, Optional<String> now) {

    public ProvisionLife {
        texts = List.copyOf(texts);
    }

    /**
     * What it said.
     *
     * @param version from which on
     * @param provision what
     */
    public record Text(ActVersion version, Provision provision) {}
}
