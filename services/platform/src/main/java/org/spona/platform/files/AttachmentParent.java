package org.spona.platform.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Whether those who find the thing find the files of a part of it, asked by the service; null for the whole. */
    default boolean isFindable(UUID id, @Nullable UUID part) {
        return true;
    }

    /**
     * A part of a thing.
     *
     * @param id the same whatever it is called
     * @param due until when its files have to be there; what comes later is marked. Null when they can come at any time
     */
    record Part(UUID id, String title, @Nullable Instant due) {

        /** One whose files can come at any time. */
        public Part(UUID id, String title) {
            this(id, title, null);
        }
    }

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

        /** Whether a file came after the files of its part had to be there. */
        public boolean isLate(Attachment file) {
            Instant uploadedAt = file.uploadedAt();
            return uploadedAt != null
                    && parts.stream()
                            .filter(one -> one.id().equals(file.part()))
                            .flatMap(one -> Stream.ofNullable(one.due()))
                            .anyMatch(uploadedAt::isAfter);
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
