package org.spona.regulations.modelact;

/** What sort of act of a local government it is, or would be made of a model. */
public enum ActKind {
    STATUTE,
    DECISION,
    RULEBOOK,
    RULES_OF_PROCEDURE,
    PROGRAMME,
    OTHER
}
