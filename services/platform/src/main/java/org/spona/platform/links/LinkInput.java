package org.spona.platform.links;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;

/**
 * A link as it is added, by form or JSON.
 *
 * @param kind the name of its kind
 * @param to the address of a thing's page here, with or without the host, or an outside address ({@code https})
 * @param title what is called so at an outside address, which is never fetched; otherwise not kept
 * @param visibility how far the link is shared; as its thing when it is not said
 */
public record LinkInput(
        @NotBlank(message = "{link.kind.missing}") @Size(max = 40) String kind,

        @NotBlank @Size(max = 1000) String to,
        @Size(max = TITLE_LENGTH) String title,
        @Nullable Visibility visibility) {

    static final int TITLE_LENGTH = 200;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public LinkInput {
        kind = kind == null ? "" : kind.strip();
        to = to == null ? "" : to.strip();
        title = title == null ? "" : title.strip();
    }
}
