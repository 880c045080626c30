package org.spona.members.person;

/**
 * A name that was written as a whole: its last word is the family's.
 *
 * @param given empty when it has but one word
 */
public record WholeName(String given, String family) {

    /** The parts of a name without blanks at its ends. */
    public static WholeName of(String written) {
        int end = written.lastIndexOf(' ');
        return new WholeName(written.substring(0, Math.max(end, 0)), written.substring(end + 1));
    }
}
