package org.spona.cooperation.initiative;

/** How far an initiative has come. */
public enum InitiativeStatus {
    IDEA,
    /** The organisations of the network are asked who takes part. */
    PARTNERS_SOUGHT,
    PREPARING,
    /** The assemblies or heads of the parties decide. */
    DECIDING,
    RUNNING,
    CLOSED,
    DROPPED;

    /** Whether nothing more is to come of it. */
    public boolean isOver() {
        return this == CLOSED || this == DROPPED;
    }
}
