package org.spona.knowledge.practice;

/** What an import does, or would do, with one practice. */
public enum ImportEffect {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** Its municipality has made it its own, so it is left alone. */
    TAKEN_OVER,
    /** It was withdrawn here, and an import does not undo that. */
    WITHDRAWN;

    /** Whether readers get to see something new. */
    public boolean changes() {
        return this == CREATED || this == UPDATED;
    }
}
