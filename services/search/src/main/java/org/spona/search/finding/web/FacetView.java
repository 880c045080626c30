package org.spona.search.finding.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * A facet as the page offers it.
 *
 * @param parameter its name in the address
 * @param first the values with the most hits
 * @param more all others, shown when asked for
 */
record FacetView(String parameter, List<Option> first, List<Option> more) {

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

    /** Whether something among the further values is chosen. */
    public boolean openedFurther() {
        return more.stream().anyMatch(Option::chosen);
    }
}
