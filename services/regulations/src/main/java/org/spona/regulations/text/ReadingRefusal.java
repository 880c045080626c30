package org.spona.regulations.text;

import org.spona.platform.office.UnreadableFile;

/** Why nothing was read. */
public enum ReadingRefusal {
    /** There is no text in it, as in a scan. */
    NO_TEXT,
    /** It has more pages than are read. */
    TOO_MANY_PAGES,
    /** It has more text, or unpacks to more, than an act has. */
    TOO_LARGE,
    /** It is no file of a kind that can be read, or is broken. */
    UNREADABLE,
    /** It asks for a password. */
    PASSWORD,
    /** Reading was ended from outside; trying again helps. */
    INTERRUPTED;

    /** The same of a file of an office program. */
    static ReadingRefusal of(UnreadableFile file) {
        return switch (file.reason()) {
            case TOO_LARGE -> TOO_LARGE;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
