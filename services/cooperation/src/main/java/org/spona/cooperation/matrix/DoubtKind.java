package org.spona.cooperation.matrix;

/** Why a reader of a table has to look. */
public enum DoubtKind {
    /** The letter of an action stands at the end of the word before it. */
    GLUED_LETTER,
    /** What is one line stands in two rows. */
    SPLIT_OVER_ROWS,
    /** A paragraph without a letter or number was put to the line before it. */
    UNMARKED_PARAGRAPH,
    /** A letter or number is missing before this one. */
    NUMBER_GAP,
    /** An indicator does not say from where it starts. */
    NO_BASELINE,
    /** Nobody is named who could be asked, or it is not clear where a name ends. */
    UNCLEAR_OWNER,
    /** No day follows from the words, or there are none. */
    UNCLEAR_TIME,
    /** It ends before it begins. */
    REVERSED_TIME,
    /** Changes were tracked in the cell; they are taken as accepted. */
    TRACKED_CHANGE,
    /** A line stands under no goal. */
    NO_GOAL,
    /** A column with something in it holds nothing that a plan has. */
    UNKNOWN_COLUMN,
    /** A further table is read as the rest of the first. */
    TABLE_GOES_ON,
    /** A further table is left out. */
    OTHER_TABLE,
    /** A line has more text than is kept. */
    TOO_LONG;

    /** Whether it can stay as it is. */
    public boolean isAcceptable() {
        return this != TOO_LONG;
    }
}
