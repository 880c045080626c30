package org.spona.platform.history;

import java.util.UUID;
import java.util.function.Function;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;

/** The history of things of one kind: who extends it says what is kept of a thing, and what it is called where no message says so. */
public abstract class OwnedThingHistory implements HistorySource {

    private final String kind;
    private final Function<UUID, ? extends OwnedThing> things;

    /** @param things gets a thing, or refuses {@code not-found} when there is none that the reader may see */
    protected OwnedThingHistory(String kind, Function<UUID, ? extends OwnedThing> things) {
        this.kind = kind;
        this.things = things;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Thing get(UUID id) {
        return things.apply(id).thing();
    }
}
