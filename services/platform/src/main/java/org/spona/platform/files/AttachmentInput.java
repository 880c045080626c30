package org.spona.platform.files;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file.
 *
 * @param description what it is; of a picture what is seen on it
 * @param part to which part of the thing it belongs; null for the whole
 */
public record AttachmentInput(
        @Size(max = 500) String description,
        @Nullable AttachmentLicence licence,
        @Nullable UUID part) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AttachmentInput {
        description = description == null ? "" : description.strip();
    }
}
