package org.spona.regulations.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the table is asked for.
 *
 * @param networkId the reader's first network when missing
 * @param country organisations of one country only, ISO 3166-1 alpha-2
 * @param updateId the obligations of one update only
 * @param sort {@code name} or {@code late}, with a minus for the other way round; most late first when missing
 */
public record OverviewFilter(
        @Nullable UUID networkId,
        @Nullable String country,
        @Nullable UUID updateId,
        String sort) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public OverviewFilter {
        country = country == null || country.isBlank() ? null : country;
        sort = sort == null || sort.isBlank() ? "-late" : sort;
    }
}
