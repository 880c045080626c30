package org.spona.cooperation.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How one side says that it was.
 *
 * @param useful whether it was of use
 * @param experience in a few words; at most {@value #EXPERIENCE_LENGTH} characters
 */
public record ExperienceInput(
        @NotNull(message = "{exchange.missing.useful}") Boolean useful,

        @NotBlank(message = "{exchange.missing.experience}") @Size(max = EXPERIENCE_LENGTH, message = "{text.too-long}") String experience) {

    public static final int EXPERIENCE_LENGTH = 4000;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ExperienceInput {
        experience = experience == null ? "" : experience.strip();
    }

    /** What a form begins with. */
    @SuppressWarnings("NullAway") // nobody has said anything yet
    public static ExperienceInput blank() {
        return new ExperienceInput(null, "");
    }
}
