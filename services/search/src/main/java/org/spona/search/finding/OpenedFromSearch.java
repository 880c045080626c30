package org.spona.search.finding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * How it is known that a thing was opened from the results of a search: the link of a hit has the words that were asked for, and the page
 * of the thing loads a block of this service, for which htmx says the address of the page.
 */
public final class OpenedFromSearch {

    private static final String WORDS = "q";

    private OpenedFromSearch() {}

    /** The address of a hit. */
    static String address(String thing, String q) {
        return q.isEmpty() ? thing : thing + "?" + WORDS + "=" + UriUtils.encode(q, StandardCharsets.UTF_8);
    }

    /** The words by which a page was found; empty when it was opened otherwise. */
    public static Optional<String> words(@Nullable String page) {
        if (page == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(UriComponentsBuilder.fromUriString(page)
                            .build()
                            .getQueryParams()
                            .getFirst(WORDS))
                    .map(q -> UriUtils.decode(q.replace('+', ' '), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
