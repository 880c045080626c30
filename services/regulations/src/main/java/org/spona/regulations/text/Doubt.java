package org.spona.regulations.text;

/** Why a line that was read wants a person's eye. */
public enum Doubt {
    /** Nothing in the file says what level it has. */
    LEVEL_GUESSED,
    /** A number was expected and none was found. */
    NUMBER_MISSING,
    /** Its number does not follow the one before. */
    NUMBER_OUT_OF_ORDER,
    /** Another line of the same level in the same place has its number. */
    NUMBER_REPEATED,
    /** It stands before the first article. */
    BEFORE_ARTICLES,
    /** It was put together from a column or page and the next. */
    JOINED,
    /** A word was divided at the end of a line and put together. */
    HYPHENATED,
    /** It comes from a table. */
    TABLE,
    /** It comes from a note at the foot of a page. */
    FOOTNOTE,
    /** It was longer than a provision may be and was divided. */
    TOO_LONG
}
