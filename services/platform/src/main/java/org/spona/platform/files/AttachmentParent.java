package org.spona.platform.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Thing;

/**
 * A kind of thing that files can be attached to: one bean for each. The table of the things calls {@code protect_attachments} with the
 * same word, so that who reads the thing reads its files, and who writes for its organisation attaches them.
 */
public interface AttachmentParent {

    /** The word for the kind in addresses and policies, such as {@code practice}. */
    String kind();

    /** Where the pages of its files are, with a slash at the end, such as {@code /practices/files/}. */
    String path();

    /**
     * A thing as the current reader sees it.
     *
     * @throws org.spona.platform.problem.Refusal {@code not-found} when she may not read it
     */
    Described describe(UUID id);

    /** The same thing as it is announced to the search, asked by the service; empty when it is no more. */
    Optional<Findable> findable(UUID id);

    /**
     * A part of a thing.
     *
     * @param id the same whatever it is called
     */
    record Part(UUID id, String title) {}

    /**
     * What pages say of a thing.
     *
     * @param thing how it is called, and where its page is
     * @param writable whether the current reader may attach and remove files as it stands
     * @param parts those of its parts that files can belong to, in their order
     */
    record Described(Thing thing, boolean writable, List<Part> parts) {

        public Described {
            parts = List.copyOf(parts);
        }

        /** What has no parts to which files could belong. */
        public Described(Thing thing, boolean writable) {
            this(thing, writable, List.of());
        }

        /** Where among the parts one stands; those that are no more, and the whole, come first. */
        int placeOf(@Nullable UUID part) {
            return part == null ? -1 : parts.stream().map(Part::id).toList().indexOf(part);
        }

        /** What a part is called; empty for one that is no more. */
        public String titleOf(UUID part) {
            return parts.stream()
                    .filter(one -> one.id().equals(part))
                    .map(Part::title)
                    .findFirst()
                    .orElse("");
        }
    }
}
