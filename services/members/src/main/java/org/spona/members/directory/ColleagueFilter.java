package org.spona.members.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.OrganisationKind;

/**
 * Which colleagues are looked for; what is missing does not narrow the search.
 *
 * @param q beginnings of words of the person's name, in either script, with or without diacritics
 * @param country of an organisation for which she works, ISO 3166-1 alpha-2
 * @param kind of an organisation for which she works
 * @param network in which she works
 * @param organisation for which she works
 */
public record ColleagueFilter(
        @Size(max = 200) String q,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable OrganisationKind kind,
        @Nullable UUID network,
        @Nullable UUID organisation) {

    /** An empty choice of a form narrows nothing. */
    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public ColleagueFilter {
        q = q == null ? "" : q.strip();
        country = country == null || country.isEmpty() ? null : country;
    }

    /** Everybody who works for an organisation. */
    public static ColleagueFilter of(UUID organisation) {
        return new ColleagueFilter("", null, null, null, organisation);
    }
}
