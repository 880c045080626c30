package org.spona.knowledge.practice;

import org.jspecify.annotations.Nullable;

/** Where practices are found. */
public final class PracticeSearch {

    /** More than any search has, and less than the head of an answer holds. */
    private static final int LONGEST_QUERY = 4_000;

    private PracticeSearch() {}

    /**
     * A search among practices alone.
     *
     * @param search where everything is found
     * @param query what is asked, as the query of an address; null for nothing, and for nothing is taken what is longer than any search
     */
    public static String addressOf(String search, @Nullable String query) {
        return search + "?kind=" + Practice.KIND + (query == null || query.length() > LONGEST_QUERY ? "" : "&" + query);
    }
}
