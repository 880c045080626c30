package org.spona.platform.findable;

import java.util.UUID;

/**
 * What tells a thing from all others: an id is chosen by clients within one kind, so things of two kinds may have the same.
 *
 * @param kind the name of its kind
 */
public record ThingKey(String kind, UUID id) {

    /** The key of its messages and of its document in an index: {@code practice:0198...}. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
