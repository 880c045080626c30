package org.spona.regulations.localact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.spona.platform.text.WrittenText;

/** What is said of a local act when it is adopted; see {@link Adoption}. */
public record AdoptionInput(
        @NotBlank(message = "{local-act.missing.number}") @Size(max = Adoption.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @NotNull(message = "{local-act.missing.adoptedOn}") LocalDate adoptedOn,

        @Size(max = Adoption.GAZETTE_LENGTH, message = "{text.too-long}") String gazette) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AdoptionInput {
        number = number == null ? "" : WrittenText.line(number);
        gazette = gazette == null ? "" : WrittenText.line(gazette);
    }
}
