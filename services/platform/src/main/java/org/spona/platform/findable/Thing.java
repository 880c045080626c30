package org.spona.platform.findable;

import java.util.UUID;

/**
 * How a thing is called and where its page is: what its history, its files, its links and the directory of things say of it.
 *
 * @param kind the name of its kind
 * @param title as it was written; may be empty
 * @param language of its title, BCP 47 with script where there are two
 * @param address of its page
 */
public record Thing(UUID id, String kind, String title, String language, String address) {

    /** What tells it from all others. */
    public ThingKey key() {
        return new ThingKey(kind, id);
    }

    /** The same where the page of a part of it is. */
    public Thing at(String place) {
        return new Thing(id, kind, title, language, place);
    }
}
