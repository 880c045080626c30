package org.spona.platform.links;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;

/**
 * The thing, or the part of a thing, on whose page links are shown and added.
 *
 * @param kind decides which kinds of links may begin here: that of the thing, or of its part
 * @param thing what the other end shows
 * @param partId the part of it where the links begin; null for the thing itself
 * @param language BCP 47 with script, as the title was written
 * @param address of its page; the pages of its links are below
 * @param ownership whose a new link is, shared as far as the thing; empty when the reader adds none here
 */
public record LinkOrigin(
        String kind,
        ThingKey thing,
        @Nullable UUID partId,
        String title,
        String language,
        String address,
        Optional<Ownership> ownership) {

    /** Links are added by those who write for the owner, whoever else may write the thing: so says the policy of their table. */
    public LinkOrigin {
        ownership = ownership.filter(owner -> Readers.current()
                .filter(reader -> reader.actsFor(owner, Role::writes))
                .isPresent());
    }

    /** A thing that can be found itself. */
    public static LinkOrigin of(Thing thing, Optional<Ownership> ownership) {
        return new LinkOrigin(
                thing.kind(), thing.key(), null, thing.title(), thing.language(), thing.address(), ownership);
    }

    /** A thing to which all add links who write for its owner. */
    public static LinkOrigin of(OwnedThing thing) {
        return of(thing.thing(), Optional.of(thing.ownership()));
    }

    /** A part that is not found itself: the other end shows the whole. */
    public static LinkOrigin ofPart(Thing part, ThingKey whole, Optional<Ownership> ownership) {
        return new LinkOrigin(part.kind(), whole, part.id(), part.title(), part.language(), part.address(), ownership);
    }

    /** Where the pages of its links are. */
    public String linksAddress() {
        return address + "/links";
    }
}
