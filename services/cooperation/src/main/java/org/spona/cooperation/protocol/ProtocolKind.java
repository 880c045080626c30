package org.spona.cooperation.protocol;

/** The legal form of a protocol. */
public enum ProtocolKind {
    /** Institutions of one place say who does what. */
    COOPERATION,
    /** A municipality cedes a task of its own to another one; the assemblies of both decide. */
    CEDED_TASK,
    /** Municipalities found or keep a service together; the assembly of each decides. */
    JOINT_SERVICE;

    /** Whether municipalities conclude it with each other, so that no party may do without a decision of its assembly. */
    public boolean isBetweenMunicipalities() {
        return this != COOPERATION;
    }
}
