package org.spona.platform.links;

import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.ThingKey;

/**
 * Where a new link leads: to a thing, or to an outside address.
 *
 * @param thing null for an outside address
 * @param address null for a thing
 * @param title as typed for an outside address; empty for a thing
 */
record LinkTarget(@Nullable ThingKey thing, @Nullable String address, String title) {

    static LinkTarget thing(ThingKey thing) {
        return new LinkTarget(thing, null, "");
    }

    static LinkTarget outside(String address, String title) {
        return new LinkTarget(null, address, title);
    }

    /** What kinds of links say of where they may lead. */
    String kind() {
        return thing == null ? LinkKinds.WEB : thing.kind();
    }
}
