package org.spona.cooperation.project;

/** How far a project has come, as IATI's code list ActivityStatus counts it (version 2.03). */
public enum IatiStatus {
    /** Looked for, or prepared. */
    PIPELINE(1),
    IMPLEMENTATION(2),
    /** Done; accounts are still open. */
    FINALISATION(3),
    CLOSED(4),
    CANCELLED(5),
    SUSPENDED(6);

    private final int code;

    IatiStatus(int code) {
        this.code = code;
    }

    /** The code of IATI, 1 to 6. */
    public int code() {
        return code;
    }
}
