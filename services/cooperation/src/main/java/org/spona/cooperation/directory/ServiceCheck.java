package org.spona.cooperation.directory;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the checks of an entry stand, for the organisation whose entry it is.
 *
 * @param email who is asked; empty when nobody is
 * @param askedOn when the last link was sent; null before the first
 * @param answer what was said last; null while nothing was
 * @param words what is not right; empty when all is
 * @param answeredAt when that was said
 */
public record ServiceCheck(
        String email,
        @Nullable LocalDate askedOn,
        @Nullable Answer answer,
        String words,
        @Nullable OffsetDateTime answeredAt) {

    /** What a provider can say. */
    public enum Answer {
        /** All is right. */
        CORRECT,
        /** Something is not, as the words say. */
        WRONG
    }

    /** Nobody is asked. */
    static final ServiceCheck NONE = new ServiceCheck("", null, null, "", null);
}
