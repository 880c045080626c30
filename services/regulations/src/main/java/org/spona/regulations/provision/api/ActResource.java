package org.spona.regulations.provision.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.Succession;
import org.spona.regulations.provision.TextOnDay;

/**
 * How an act reads on a day, as JSON.
 *
 * @param inForce the version; empty when none was in force, or none is kept
 * @param until the first day on which another one is in force
 * @param successions of an article: what was divided from it or joined with it, or what it was divided from or joined with, newest first; of a
 *     whole act nothing
 */
record ActResource(
        LocalDate day,
        Optional<VersionResource> inForce,
        Optional<LocalDate> until,
        List<Provision> provisions,
        List<Succession> successions) {

    static ActResource of(TextOnDay text) {
        return of(text, List.of());
    }

    static ActResource of(TextOnDay text, List<Succession> successions) {
        return new ActResource(
                text.day(), text.inForce().map(VersionResource::of), text.followedOn(), text.provisions(), successions);
    }
}
