package org.spona.knowledge.search.suggestion;

/**
 * Something that a reader may be looking for.
 *
 * @param value the practice's id, the municipality's id or the topic's code
 * @param text its title, name or label; a title as it was written, the others in the language of the page
 * @param language of a title, BCP 47 with script; else that of the page
 * @param practices how many practices it leads to that she may see
 */
public record Suggestion(Kind kind, String value, String text, String language, long practices) {

    /** What is suggested. */
    public enum Kind {
        MUNICIPALITY,
        TOPIC,
        PRACTICE
    }
}
