package org.spona.cooperation.measure;

/** How far a measure has come. */
public enum MeasureStatus {
    PROPOSED,
    /** A decision was made of it. */
    ADOPTED,
    RUNNING,
    /** It is said what came of it. */
    EVALUATED,
    /** Nothing comes of it. */
    DROPPED;

    /** Whether nothing more is to come of it. */
    public boolean isOver() {
        return this == EVALUATED || this == DROPPED;
    }
}
