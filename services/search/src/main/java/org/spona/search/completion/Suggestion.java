package org.spona.search.completion;

/**
 * Something that a reader may be looking for.
 *
 * @param kind {@code municipality}, {@code topic}, or the name of a kind of thing
 * @param label what it is, in the language of the page
 * @param value the id of a thing or a municipality, or the code of a topic
 * @param text its title, name or label; a title as it was written, the others in the language of the page
 * @param language of a title, BCP 47 with script; else that of the page
 * @param address where it leads
 * @param hits how many things it leads to that she may see
 */
public record Suggestion(
        String kind, String label, String value, String text, String language, String address, long hits) {

    /** Whether it leads to one thing, not to a search. */
    public boolean isThing() {
        return !kind.equals(Suggestions.MUNICIPALITY) && !kind.equals(Suggestions.TOPIC);
    }
}
