package org.spona.platform.findable;

import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.tenancy.Ownership;

/**
 * Announces the things of one kind as something to be found. A kind writes what it is called, with which changes it is announced, and what it
 * says.
 *
 * @param <T> things of the kind
 */
public abstract class Findables<T extends OwnedThing> {

    private final Outbox outbox;
    private final Findable.Kind kind;

    protected Findables(Outbox outbox, Findable.Kind kind) {
        this.outbox = outbox;
        this.kind = kind;
    }

    /** As it is announced now. */
    public Findable of(T thing) {
        return new Findable(
                thing.getId(),
                kind,
                thing.revision(),
                null,
                ownershipOf(thing),
                thing.readers(),
                contentOf(thing),
                lastTitleOf(thing));
    }

    /** Announces it with the change that is being made. */
    protected void announce(T thing) {
        outbox.append(of(thing).event());
    }

    /** Nobody finds it from now on. */
    protected void hide(T thing) {
        outbox.append(of(thing).hidden().event());
    }

    /** What it says; null while it is found by nobody. */
    protected abstract Findable.@Nullable Content contentOf(T thing);

    /** For whom it is found: those who may read it, unless the kind says otherwise. */
    protected Ownership ownershipOf(T thing) {
        return thing.ownership();
    }

    /** What it is still called once it is found no more; null when nobody shall know. */
    protected Findable.@Nullable LastTitle lastTitleOf(T thing) {
        return null;
    }

    /** Begins what a thing says with how it is called; it is news of when it was changed last, unless the kind says otherwise. */
    protected ContentBuilder about(T thing) {
        Thing called = thing.thing();
        return Findable.Content.of(called.title(), called.language())
                .published(thing.updatedAt())
                .updated(thing.updatedAt());
    }
}
