package org.spona.cooperation.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a municipality belongs to a district.
 *
 * @param validFrom its first day there
 * @param validUntil its first day elsewhere; null while it is there
 */
public record DistrictLink(
        UUID districtId,
        UUID memberId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Whether it counts there for a period: by the period's last day, so that each value counts once. */
    boolean holdsIn(Period period) {
        LocalDate day = period.last();
        return !validFrom.isAfter(day) && (validUntil == null || validUntil.isAfter(day));
    }
}
