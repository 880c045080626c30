package org.spona.platform.findable;

import java.time.Instant;
import java.util.UUID;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;

/** An aggregate with a page of its own and an owner: what those ask of it who announce it, link it or tell that it waits. */
public interface OwnedThing {

    UUID getId();

    /** How it is called and where its page is. */
    Thing thing();

    /** Whose it is and how far it is shared. */
    Ownership ownership();

    /** Who reads it besides. */
    default FurtherReaders readers() {
        return FurtherReaders.NONE;
    }

    /** Counts what others were told of it. */
    long revision();

    /** When it was changed last. */
    Instant updatedAt();
}
