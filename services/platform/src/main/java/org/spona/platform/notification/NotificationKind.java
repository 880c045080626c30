package org.spona.platform.notification;

/** What people choose by how often they are told. */
public enum NotificationKind {
    /** Something new about a topic or of an organisation that they follow. */
    NEWS,
    /** Something new in a search that they follow. */
    SEARCH,
    /** A thing that they follow has changed. */
    CHANGE,
    /** Somebody has answered them, or has decided on what is theirs. */
    RESPONSE,
    /** A deadline comes near or has passed. */
    DEADLINE,
    /** What has happened in their network, as its coordinators sum it up. */
    DIGEST;

    /** Whether it is owed to them: they choose when they are told, but not that they never are. */
    public boolean isOwed() {
        return this == DEADLINE;
    }
}
