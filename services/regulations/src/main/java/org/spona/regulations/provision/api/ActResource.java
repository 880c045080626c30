package org.spona.regulations.provision.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.TextOnDay;

/**
 * How an act reads on a day, as JSON.
 *
 * @param inForce the version; empty when none was in force, or none is kept
 * @param until the first day on which another one is in force
 */
record ActResource(
        LocalDate day, Optional<VersionResource> inForce, Optional<LocalDate> until, List<Provision> provisions) {

    static ActResource of(TextOnDay text) {
        return new ActResource(
                text.day(), text.inForce().map(VersionResource::of), text.followedOn(), text.provisions());
    }
}
