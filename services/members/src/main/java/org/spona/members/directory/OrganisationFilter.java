package org.spona.members.directory;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.OrganisationKind;

/**
 * Which organisations are looked for; what is missing does not narrow the search.
 *
 * @param q beginnings of words of the name, in either script, with or without diacritics
 * @param country ISO 3166-1 alpha-2
 * @param network the id of a network to which they belong
 * @param sort {@code name}, {@code kind} or {@code country}, with a minus for the other way round
 */
public record OrganisationFilter(
        @Size(max = 200) String q,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable OrganisationKind kind,
        @Nullable UUID network,
        @Pattern(regexp = "-?(name|kind|country)") String sort) {

    /** An empty choice of a form narrows nothing. */
    @SuppressWarnings("NullAway") // absent request parameters arrive as null
    public OrganisationFilter {
        q = q == null ? "" : q.strip();
        sort = sort == null || sort.isEmpty() ? "name" : sort;
        country = country == null || country.isEmpty() ? null : country;
    }

    /** The same for the people of these organisations. */
    public ColleagueFilter ofPeople() {
        return new ColleagueFilter(q, country, kind, network, null);
    }

    /** Whether anything narrows the search. */
    public boolean narrows() {
        return !q.isEmpty() || country != null || kind != null || network != null;
    }
}
