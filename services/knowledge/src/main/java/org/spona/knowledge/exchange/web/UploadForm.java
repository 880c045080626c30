package org.spona.knowledge.exchange.web;

import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it is sent.
 *
 * @param network short name of the network into which its practices go
 */
record UploadForm(
        @Nullable String network,
        Visibility visibility,
        @Nullable MultipartFile file) {

    /** Shared with the network unless something else is chosen. */
    @SuppressWarnings("NullAway") // as forms leave it out
    UploadForm {
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }
}
