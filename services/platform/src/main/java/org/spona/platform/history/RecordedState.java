package org.spona.platform.history;

import java.util.UUID;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;

/**
 * A state of a thing, with who may read it.
 *
 * @param kind what kind of thing it is, such as {@code practice}
 * @param ownership whose it is and how far it is shared
 * @param readers who reads it besides
 * @param shared whether others than its organisation may read it at all: it is published, or sent
 * @param fields a record that JSON can be made of, of what every reader may know: no address, link, note or contact
 */
public record RecordedState(
        String kind, UUID thingId, Ownership ownership, FurtherReaders readers, boolean shared, Object fields) {

    /** Of a thing that those read who read it now. */
    public static RecordedState of(OwnedThing thing, boolean shared, Object fields) {
        return new RecordedState(
                thing.thing().kind(), thing.getId(), thing.ownership(), thing.readers(), shared, fields);
    }

    /** Of a thing that nobody reads besides those with whom it is shared. */
    public static RecordedState of(Thing thing, Ownership ownership, boolean shared, Object fields) {
        return new RecordedState(thing.kind(), thing.id(), ownership, FurtherReaders.NONE, shared, fields);
    }
}
