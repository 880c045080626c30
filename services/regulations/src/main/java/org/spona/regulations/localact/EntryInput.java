package org.spona.regulations.localact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.spona.platform.text.WrittenText;

/** What is said of a local act when it enters into force; see {@link Adoption}. */
public record EntryInput(
        @NotBlank(message = "{local-act.missing.gazette}") @Size(max = Adoption.GAZETTE_LENGTH, message = "{text.too-long}") String gazette,

        @NotNull(message = "{local-act.missing.inForceFrom}") LocalDate inForceFrom) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public EntryInput {
        gazette = gazette == null ? "" : WrittenText.line(gazette);
    }

    /** What is known. */
    @SuppressWarnings("NullAway") // the day is written in the form
    public static EntryInput of(Adoption adoption) {
        return new EntryInput(adoption.gazette(), adoption.inForceFrom());
    }
}
