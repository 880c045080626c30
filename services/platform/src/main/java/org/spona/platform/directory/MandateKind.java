package org.spona.platform.directory;

/** As what a person speaks for the institution that holds a seat. */
public enum MandateKind {
    DELEGATE,
    /** Instead of the delegate; several in the order of their rank. */
    DEPUTY
}
