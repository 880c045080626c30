package org.spona.cooperation.planimport.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form by which a table is brought.
 *
 * @param file the table as a file; null or empty when it was pasted
 * @param text what was pasted; may be empty
 */
record ImportForm(
        @Nullable MultipartFile file,
        @Size(max = 2_000_000, message = "{text.too-long}") String text) {

    @SuppressWarnings("NullAway") // forms leave fields out
    ImportForm {
        text = text == null ? "" : text;
    }
}
