package org.spona.search.finding.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A facet as the page offers it.
 *
 * @param parameter its name in the address
 * @param first the values with the most hits
 * @param more all others, shown when asked for
 * @param named by which beginnings of words its values were looked for; null where all are offered anyway
 */
record FacetView(
        String parameter,
        List<Option> first,
        List<Option> more,
        @Nullable String named) {

    /**
     * A value to choose.
     *
     * @param hits how many things it would give
     * @param without the address of the search without it
     */
    record Option(String value, String label, long hits, boolean chosen, String without) {}

    /** The values that the reader has chosen. */
    public List<Option> chosen() {
        return Stream.concat(first.stream(), more.stream())
                .filter(Option::chosen)
                .toList();
    }

    /** Whether values are looked for, or something among the further ones is chosen. */
    public boolean openedFurther() {
        return (named != null && !named.isEmpty()) || more.stream().anyMatch(Option::chosen);
    }
}
