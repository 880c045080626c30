package org.spona.platform.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is attached to a thing, as its newest version is.
 *
 * @param parentKind what it is attached to, as {@link AttachmentParent#kind} says
 * @param part to which part of the thing it belongs; null for the whole
 * @param description what it is, or what is seen on it; may be empty
 * @param version the number of the newest version, from 1
 * @param kind empty once it is removed
 * @param digest SHA-256 in hexadecimal digits
 */
public record Attachment(
        UUID id,
        String parentKind,
        UUID parentId,
        @Nullable UUID part,
        String name,
        String description,
        @Nullable AttachmentLicence licence,
        int version,
        @Nullable FileKind kind,
        long size,
        @Nullable String digest,
        @Nullable UUID uploadedBy,
        @Nullable Instant uploadedAt,
        @Nullable UUID removedBy,
        @Nullable Instant removedAt) {

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isPicture() {
        return kind != null && kind.isPicture();
    }

    /** The versions before the newest. */
    public int earlier() {
        return Math.max(0, version - 1);
    }

    /**
     * One of its versions.
     *
     * @param id by which its content is kept
     */
    public record Version(
            UUID id,
            String name,
            int number,
            FileKind kind,
            long size,
            String digest,
            UUID uploadedBy,
            Instant uploadedAt) {}
}
