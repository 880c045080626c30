package org.spona.platform.links;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.tenancy.Ownership;

/**
 * A link as its service announces it; a contract with {@code services/knowledge/contracts/schemas/link.json}. Nothing of it ever changes
 * but that it is removed.
 *
 * @param fromPartId the part of the thing where it begins; null for the thing itself
 * @param toKind null for an outside address
 * @param toId null for an outside address
 * @param toAddress an outside address; null for a thing
 * @param toTitle what was typed as the title of an outside address; empty for a thing
 * @param ownership whose the link is and how far it is shared, whatever its ends are
 */
record LinkState(
        UUID id,
        long version,
        String kind,
        String fromKind,
        UUID fromId,
        @Nullable UUID fromPartId,
        @Nullable String toKind,
        @Nullable UUID toId,
        @Nullable String toAddress,
        String toTitle,
        Ownership ownership,
        Instant madeAt,
        boolean removed) {

    /** The compacted topic of all links. */
    static final String TOPIC = "spona.links";

    private static final String MADE = "org.spona.link.made";
    private static final String REMOVED = "org.spona.link.removed";

    /** A new one. */
    static LinkState made(UUID id, String kind, LinkOrigin from, LinkTarget to, Ownership ownership, Instant now) {
        ThingKey thing = to.thing();
        return new LinkState(
                id,
                1,
                kind,
                from.thing().kind(),
                from.thing().id(),
                from.partId(),
                thing == null ? null : thing.kind(),
                thing == null ? null : thing.id(),
                to.address(),
                to.title(),
                ownership,
                now,
                false);
    }

    OutgoingEvent event() {
        return new OutgoingEvent(TOPIC, id, version, removed ? REMOVED : MADE, this);
    }
}
