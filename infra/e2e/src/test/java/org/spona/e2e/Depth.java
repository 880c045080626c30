package org.spona.e2e;

/** How much is tried. */
final class Depth {

    /** Whether many more inputs are wanted than a change can wait for. */
    static final boolean DEEP = Boolean.getBoolean("spona.deep");

    private Depth() {}
}
