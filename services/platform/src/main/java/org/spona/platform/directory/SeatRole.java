package org.spona.platform.directory;

/** What an institution does in a body that it has a seat in. */
public enum SeatRole {
    CHAIR,
    SECRETARY,
    MEMBER,
    /** Is asked for its knowledge. */
    EXPERT,
    /** Listens. */
    OBSERVER;

    /** Whether who sits there runs the body: convenes it and keeps its list. */
    public boolean keeps() {
        return this == CHAIR || this == SECRETARY;
    }
}
