package org.spona.regulations.provision;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.spona.platform.shell.Flash;
import org.spona.regulations.text.Counts;
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

    /** Tells who has sent it how much of it was read, and how much of that stands in lines. */
    public static Flash told(Counts counts) {
        return Flash.done(
                "version.text.read",
                String.valueOf(counts.read().characters()),
                String.valueOf(counts.kept().characters()));
    }
}
