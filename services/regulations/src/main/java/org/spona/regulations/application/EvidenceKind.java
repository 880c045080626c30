package org.spona.regulations.application;

/** What an organisation shows for what it has done. */
public enum EvidenceKind {
    /** An act of its own assembly or council. */
    LOCAL_ACT,
    /** A file that it attaches. */
    FILE,
    /** A page that can be opened. */
    LINK
}
