package org.spona.cooperation.matrix;

/** Why nothing was read. */
public enum TableRefusal {
    /** Nothing was sent. */
    EMPTY,
    /** There is no table in it. */
    NO_TABLE,
    /** It has more rows than are read. */
    TOO_MANY_ROWS,
    /** It has more text, or unpacks to more, than a plan has. */
    TOO_LARGE,
    /** It is no file of a kind that can be read, or is broken. */
    UNREADABLE,
    /** It asks for a password, or is of a program before 2007. */
    OLD_OR_LOCKED
}
