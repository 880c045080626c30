package org.spona.regulations.localact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * What is said of a local act when it is adopted; see {@link Adoption}.
 *
 * @param gazette may come later; not when it is in force already
 * @param inForceFrom since when it is in force; null for an act that is not in force yet
 */
public record AdoptionInput(
        @NotBlank(message = "{local-act.missing.number}") @Size(max = Adoption.NUMBER_LENGTH, message = "{text.too-long}") String number,

        @NotNull(message = "{local-act.missing.adoptedOn}") LocalDate adoptedOn,

        @Size(max = Adoption.GAZETTE_LENGTH, message = "{text.too-long}") String gazette,

        @Nullable LocalDate inForceFrom) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AdoptionInput {
        number = number == null ? "" : WrittenText.line(number);
        gazette = gazette == null ? "" : WrittenText.line(gazette);
    }

    /** A form in which nothing is written yet. */
    @SuppressWarnings("NullAway") // the day is written in the form
    public static AdoptionInput blank() {
        return new AdoptionInput("", null, "", null);
    }

    /** What is known. */
    @SuppressWarnings("NullAway") // an act that is not adopted has no day
    public static AdoptionInput of(Adoption adoption) {
        return new AdoptionInput(adoption.number(), adoption.adoptedOn(), adoption.gazette(), adoption.inForceFrom());
    }

    Adoption adoption() {
        return new Adoption(number, adoptedOn, gazette, inForceFrom);
    }
}
