package org.spona.cooperation.initiative;

/** What organisations undertake together. */
public enum InitiativeKind {
    /** A service that they found or keep together. */
    JOINT_SERVICE,
    /** A task that one does for the other. */
    CEDED_TASK,
    PROJECT,
    ADVOCACY,
    EXCHANGE;

    /** Whether the assembly of each party decides before it runs. */
    public boolean needsDecisions() {
        return this == JOINT_SERVICE || this == CEDED_TASK;
    }
}
