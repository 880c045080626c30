package org.spona.search.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.spona.platform.text.WrittenText;
import org.spona.search.finding.Filters;
import org.spona.search.finding.SearchQuery;

/**
 * What somebody saves, as JSON or put together from a form.
 *
 * @param name what she calls it
 * @param q words, may be empty
 * @param filters what is chosen besides
 * @param followed whether she is told what is new in it; she is when it is missing
 */
public record SavedSearchInput(
        @NotBlank(message = "{saved.name.missing}") @Size(max = 100) String name,

        @Size(max = 200) String q,
        @Valid Filters filters,
        Boolean followed) {

    /** What is missing has its default. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SavedSearchInput {
        name = name == null ? "" : WrittenText.line(name);
        q = q == null ? "" : WrittenText.line(q);
        filters = filters == null ? Filters.NONE : filters;
        followed = followed == null || followed;
    }

    /** Whether it asks anything in particular. */
    boolean narrowed() {
        return SearchQuery.newest(q, filters, 1).narrowed();
    }
}
