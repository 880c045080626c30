package org.spona.platform.waiting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says what waits for one reason because of things of one kind; each such reason has one class that implements it. */
public interface WaitingSource {

    /**
     * What its entries are told from those of other sources by: its own within the service, and the same for ever, such as {@code meeting-answer}.
     */
    String source();

    /**
     * All that waits because of some things now; called as the service at the end of the transaction that changed them.
     *
     * @return no two of the same thing and addressee; none of a thing that asks nothing
     */
    List<Waiting.Item> itemsOf(Set<UUID> things);
}
