package org.spona.platform.directory;

/** How far a body has come. */
public enum BodyStatus {
    /** Being prepared; nobody but its founder sees it. */
    DRAFT,
    ACTIVE,
    /** Dissolved, or its term is over; all mandates have ended with it. */
    ENDED
}
