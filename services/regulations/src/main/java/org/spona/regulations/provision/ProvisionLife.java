package org.spona.regulations.provision;

import java.time.LocalDate;
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

    /** Whether it is in texts alone that are not in force yet. */
    public boolean isToCome(LocalDate today) {
        return now.isEmpty() && texts.stream().noneMatch(text -> text.version().beginsBy(today));
    }

    /**
     * What it said.
     *
     * @param version from which on
     * @param provision what
     */
    public record Text(ActVersion version, Provision provision) {}
}
