package org.spona.regulations.consequence;

import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.ThingKey;

/**
 * Something that rests on provisions that have changed.
 *
 * @param organisationId whose it is
 * @param networkId in which network
 * @param wids which of them it names; empty when it names the act and no provision that is known
 */
public record RestingThing(ThingKey key, UUID organisationId, UUID networkId, List<UUID> wids) {

    public RestingThing {
        wids = List.copyOf(wids);
    }
}
