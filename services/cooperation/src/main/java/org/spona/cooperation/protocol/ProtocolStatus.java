package org.spona.cooperation.protocol;

/** How far a protocol has come. */
public enum ProtocolStatus {
    DRAFT,
    /** Its parties read it and say whether they agree. */
    AGREEING,
    /** Its text stays as it is; its parties decide and sign. */
    SIGNING,
    IN_FORCE,
    /** It is in force, and a newer version of it is to be written. */
    UNDER_REVISION,
    /** A newer version is in force. */
    REPLACED,
    /** Its last day has passed. */
    EXPIRED,
    ENDED;

    /** Whether what it says holds. */
    public boolean isInForce() {
        return this == IN_FORCE || this == UNDER_REVISION;
    }

    /** Whether nothing more is to come of it. */
    public boolean isOver() {
        return this == REPLACED || this == EXPIRED || this == ENDED;
    }

    /** Whether nobody but its owner and its parties is to know what it says. */
    public boolean isBeforeForce() {
        return this == DRAFT || this == AGREEING || this == SIGNING;
    }
}
