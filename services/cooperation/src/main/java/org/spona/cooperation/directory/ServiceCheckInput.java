package org.spona.cooperation.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says by the link of a mail.
 *
 * @param answer whether all is right; refused when missing
 * @param words what is not right; needed then
 * @param freePlaces how many places are free today; nothing changes when missing
 */
public record ServiceCheckInput(
        ServiceCheck.@Nullable Answer answer,
        @Size(max = 2000, message = "{text.too-long}") String words,

        @Min(value = 0, message = "{service.places.wrong}") @Max(value = 100_000, message = "{service.places.wrong}") @Nullable Integer freePlaces) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ServiceCheckInput {
        words = words == null ? "" : words.strip();
    }

    /** As the page begins. */
    public static ServiceCheckInput blank() {
        return new ServiceCheckInput(null, "", null);
    }
}
