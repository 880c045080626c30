package org.spona.search.log;

import java.util.UUID;
import org.spona.platform.findable.ThingKey;

/** Something that is to be counted; the person is needed to count her once, and is not kept. */
sealed interface SearchNote {

    /** Somebody asked in a network, and found so many. */
    record Asked(UUID personId, UUID networkId, AskedWords words, long hits) implements SearchNote {}

    /** Somebody opened a thing that she found so. */
    record Opened(UUID networkId, AskedWords words, ThingKey thing) implements SearchNote {}
}
