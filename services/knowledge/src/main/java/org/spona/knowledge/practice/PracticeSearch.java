package org.spona.knowledge.practice;

import org.jspecify.annotations.Nullable;

/** Where practices are found. */
public final class PracticeSearch {

    private PracticeSearch() {}

    /**
     * A search among practices alone.
     *
     * @param search where everything is found
     * @param query what is asked, as the query of an address; null for nothing
     */
    public static String addressOf(String search, @Nullable String query) {
        return search + "?kind=" + Practice.KIND + (query == null ? "" : "&" + query);
    }
}
