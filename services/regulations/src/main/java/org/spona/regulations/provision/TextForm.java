package org.spona.regulations.provision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A text as it is brought: a file, else what was pasted.
 *
 * @param text at most {@value #TEXT_LENGTH} characters
 */
public record TextForm(
        @Nullable MultipartFile file,

        @Size(max = TEXT_LENGTH, message = "{text.too-long}") String text) {

    /** What a form takes; longer acts are sent as files. */
    public static final int TEXT_LENGTH = 500_000;

    @SuppressWarnings("NullAway") // forms leave fields out
    public TextForm {
        text = text == null ? "" : text;
    }
}
