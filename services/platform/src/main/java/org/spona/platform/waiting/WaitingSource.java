package org.spona.platform.waiting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says what waits because of things of one kind; each kind has one class that implements it. */
@FunctionalInterface
public interface WaitingSource {

    /**
     * All that waits because of some things now; called as the service at the end of the transaction that changed them.
     *
     * @return no two of the same thing and addressee; none of a thing that asks nothing
     */
    List<Waiting.Item> itemsOf(Set<UUID> things);
}
