package org.spona.regulations.consequence;

/** Who says what is to be done about a thing that rests on a changed provision, and where. */
public enum Settling {
    /** By the steps that the thing has itself, on its own page. */
    OWN_STEPS,
    /** The staff of its organisation, here. */
    STAFF,
    /** Those who write for its organisation, here. */
    WRITERS
}
