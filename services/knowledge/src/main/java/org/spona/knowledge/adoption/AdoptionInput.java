package org.spona.knowledge.adoption;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.adoption.Adoption.Status;
import org.spona.platform.tenancy.Visibility;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What an organisation says of how it applies a practice, by form or as JSON.
 *
 * @param since from which day it is applied, or shall be
 * @param result at most {@value #RESULT_LENGTH} characters of plain text
 * @param visibility how far that is shared; as far as the practice itself when missing
 */
public record AdoptionInput(
        @NotNull(message = "{adoption.status.missing}") Status status,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate since,
        @Size(max = RESULT_LENGTH) String result,
        @Nullable Visibility visibility) {

    public static final int RESULT_LENGTH = 2000;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AdoptionInput {
        result = result == null ? "" : result.strip();
    }

    AdoptionInput withVisibility(Visibility known) {
        return new AdoptionInput(status, since, result, known);
    }
}
