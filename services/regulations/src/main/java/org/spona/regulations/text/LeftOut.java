package org.spona.regulations.text;

/** Why something that was read stands in no line. */
public enum LeftOut {
    /** The number of a page. */
    PAGE_NUMBER,
    /** What repeats above or below the text of pages. */
    RUNNING_HEADER,
    /** The word and signs around a number, which its level says: {@code Član}, {@code )}, {@code –}. */
    SIGN,
    /** The hyphen of a word divided at the end of a line. */
    HYPHEN,
    /** The title of the act, which the register has. */
    TITLE,
    /** Characters that nobody can see. */
    INVISIBLE
}
