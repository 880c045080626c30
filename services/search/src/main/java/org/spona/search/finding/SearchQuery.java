package org.spona.search.finding;

/**
 * A search.
 *
 * @param q words, in any script and form; empty for all things
 * @param page counted from 0
 * @param size hits a page
 * @param municipalityNamed which municipalities are offered to choose from, by the beginnings of the words of their names; empty for those
 *     with the most hits
 */
public record SearchQuery(String q, Filters filters, Order sort, int page, int size, String municipalityNamed) {

    /** The order of hits. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        /** By how many organisations apply it. */
        ADOPTED
    }

    /** The best hits for words. */
    public static SearchQuery best(String q, Filters filters, int size) {
        return new SearchQuery(q, filters, Order.RELEVANCE, 0, size, "");
    }

    /** The newest hits for words. */
    public static SearchQuery newest(String q, Filters filters, int size) {
        return new SearchQuery(q, filters, Order.NEWEST, 0, size, "");
    }

    /** The order that nobody has to ask for. */
    public static Order usualOrder(String q) {
        return q.isEmpty() ? Order.NEWEST : Order.RELEVANCE;
    }

    /** The same search among what others let through. */
    public SearchQuery among(Filters others) {
        return new SearchQuery(q, others, sort, page, size, municipalityNamed);
    }

    /** The best hits for the same words among the same kinds, whatever else is chosen. */
    public SearchQuery withoutFilters() {
        return best(q, filters.kindsAlone(), size);
    }

    /** Whether the reader asked for anything in particular. */
    public boolean narrowed() {
        return !q.isEmpty() || filters.narrow();
    }
}
