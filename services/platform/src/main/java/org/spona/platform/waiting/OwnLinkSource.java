package org.spona.platform.waiting;

import java.util.UUID;

/** Sends those who act for an institution a fresh link of their own to a kind of things that wait for it. */
public interface OwnLinkSource {

    /**
     * Writes to them once more, if the thing is of this kind and still waits; to no address to which nothing of it was written before. As the
     * service, in a transaction.
     */
    void sendLinks(UUID thingId, UUID organisationId);
}
