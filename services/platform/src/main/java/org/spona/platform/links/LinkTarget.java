package org.spona.platform.links;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a new link leads: to a thing, or to an outside address.
 *
 * @param thingKind null for an outside address
 * @param thingId null for an outside address
 * @param address null for a thing
 * @param title as typed for an outside address; empty for a thing
 */
record LinkTarget(
        @Nullable String thingKind,
        @Nullable UUID thingId,
        @Nullable String address,
        String title) {

    static LinkTarget thing(String kind, UUID id) {
        return new LinkTarget(kind, id, null, "");
    }

    static LinkTarget outside(String address, String title) {
        return new LinkTarget(null, null, address, title);
    }

    /** What kinds of links say of where they may lead. */
    String kind() {
        return thingKind == null ? LinkKinds.WEB : thingKind;
    }
}
