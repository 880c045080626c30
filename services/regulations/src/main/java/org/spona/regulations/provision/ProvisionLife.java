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
 * @param successions what was divided from it or joined with it, or what it was divided from or joined with, newest first
 * @param now its address in the text that is in force; empty when that has it no more
 */
public record ProvisionLife(
        UUID wid, Regulation regulation, List<Text> texts, List<Succession> successions, Optional<String> now) {

    public ProvisionLife {
        texts = List.copyOf(texts);
        successions = List.copyOf(successions);
    }

    /** What it belongs to, when it was joined with another. */
    public Optional<UUID> joinedWith() {
        return successions.stream()
                .filter(known ->
                        known.kind() == Succession.Kind.MERGED && known.wid().equals(wid))
                .map(Succession::other)
                .findFirst();
    }

    /**
     * What it said.
     *
     * @param version from which on
     * @param provision what
     */
    public record Text(ActVersion version, Provision provision) {}
}
