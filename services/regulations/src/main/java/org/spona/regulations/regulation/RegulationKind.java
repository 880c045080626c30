package org.spona.regulations.regulation;

/** What sort of act a regulation is. */
public enum RegulationKind {
    LAW,
    DECREE,
    RULEBOOK,
    DECISION,
    INSTRUCTION,
    STRATEGY,
    OTHER
}
