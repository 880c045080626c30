package org.spona.regulations.update;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an update says.
 *
 * @param title what changes, in one line; at most {@value #TITLE_LENGTH} characters
 * @param forWhom whom it concerns, in words; at most {@value #FOR_WHOM_LENGTH} characters
 * @param body what changes, in plain words; at most {@value #BODY_LENGTH} characters of Markdown (CommonMark)
 * @param language in which it is written, BCP 47 with script
 * @param effectiveFrom the first day on which the change holds, if it is known
 */
@Embeddable
public record UpdateContent(
        String title,
        String forWhom,
        String body,
        String language,
        @Nullable LocalDate effectiveFrom) {

    public static final int TITLE_LENGTH = 200;
    public static final int FOR_WHOM_LENGTH = 400;
    public static final int BODY_LENGTH = 30_000;
}
