package org.spona.regulations.localact;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a local act was adopted and published.
 *
 * @param number as it is printed; empty until it is adopted
 * @param adoptedOn the day on which the assembly or council adopted it
 * @param gazette where it was published, as it is cited; may be empty
 * @param inForceFrom the first day on which it is in force
 */
@Embeddable
public record Adoption(
        String number,
        @Nullable LocalDate adoptedOn,
        String gazette,
        @Nullable LocalDate inForceFrom) {

    public static final int NUMBER_LENGTH = 100;
    public static final int GAZETTE_LENGTH = 300;

    /** Not yet. */
    static final Adoption NONE = new Adoption("", null, "", null);
}
