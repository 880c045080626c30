package org.spona.platform.links;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.spona.platform.findable.OwnedThing;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;

/**
 * Links that begin at things of one kind: a kind writes where its things are, and who adds links to them.
 *
 * @param <T> things of the kind
 */
public abstract class ThingLinks<T extends OwnedThing> implements LinkSource {

    private final Links links;
    private final Function<UUID, T> things;
    private final BiPredicate<Reader, T> adds;

    /**
     * Links that all add who write for the owner of a thing.
     *
     * @param things gets a thing, or refuses {@code not-found} when there is none that the reader may see
     */
    protected ThingLinks(Links links, Function<UUID, T> things) {
        this(links, things, (_, _) -> true);
    }

    /** @param adds whether one of those who write for its owner adds links to a thing as it stands */
    protected ThingLinks(Links links, Function<UUID, T> things, BiPredicate<Reader, T> adds) {
        this.links = links;
        this.things = things;
        this.adds = adds;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(things.apply(id));
    }

    /** What the page of a thing shows of them; empty when that is nothing for the reader. */
    public Optional<LinkSection> section(T thing) {
        return links.section(origin(thing));
    }

    private LinkOrigin origin(T thing) {
        return LinkOrigin.of(
                thing.thing(),
                Readers.current().filter(reader -> adds.test(reader, thing)).map(_ -> thing.ownership()));
    }
}
