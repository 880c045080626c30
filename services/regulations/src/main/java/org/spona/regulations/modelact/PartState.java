package org.spona.regulations.modelact;

/** How a part of a text is to the text from which it came. */
public enum PartState {
    SAME,
    CHANGED,
    ADDED,
    OMITTED
}
