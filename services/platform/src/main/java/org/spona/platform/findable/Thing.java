package org.spona.platform.findable;

import java.util.UUID;

/**
 * What the directory of things knows of one.
 *
 * @param kind the name of its kind
 * @param language of its title, BCP 47 with script where there are two
 */
public record Thing(UUID id, String kind, String title, String language) {

    /** What tells it from all others. */
    public ThingKey key() {
        return new ThingKey(kind, id);
    }
}
