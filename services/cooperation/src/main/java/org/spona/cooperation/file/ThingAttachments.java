package org.spona.cooperation.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.files.Attachments;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Thing;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;

/**
 * Files of one kind of thing of this service: who reads the thing reads them. A kind says how it is found, named and announced, and who attaches
 * files to it; it listens to its own events and tells {@link #changed}.
 */
public abstract class ThingAttachments<T> implements AttachmentParent {

    private final String kind;
    private final Function<UUID, Optional<T>> known;
    private final Function<T, Thing> thing;
    private final BiPredicate<Reader, T> writes;
    private final Function<T, Findable> findable;
    private final Attachments attachments;

    /**
     * Files of things that are read from where the database answers the current reader alone.
     *
     * @param writes whether a reader may attach and remove files as the thing stands
     * @param findable the thing as it is announced now
     */
    protected ThingAttachments(
            String kind,
            Function<UUID, Optional<T>> known,
            Function<T, Thing> thing,
            BiPredicate<Reader, T> writes,
            Function<T, Findable> findable,
            Attachments attachments) {
        this.kind = kind;
        this.known = known;
        this.thing = thing;
        this.writes = writes;
        this.findable = findable;
        this.attachments = attachments;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final String path() {
        return "/cooperation/files/";
    }

    @Override
    public final Described describe(UUID id) {
        T one = known.apply(id).orElseThrow(Refusal::notFound);
        return new Described(thing.apply(one), writes.test(Readers.get(), one));
    }

    @Override
    public final Optional<Findable> findable(UUID id) {
        return known.apply(id).map(findable);
    }

    /** Who reads a thing, or how it is announced, is otherwise than before, and so it is with its files. */
    protected final void changed(UUID id) {
        attachments.changed(List.of(id));
    }
}
