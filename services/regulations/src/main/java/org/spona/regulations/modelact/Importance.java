package org.spona.regulations.modelact;

/** How much a change of a model matters to those who hold an earlier version. */
public enum Importance {
    /** It says something else. */
    MATERIAL,
    /** It says the same in other words. */
    EDITORIAL
}
