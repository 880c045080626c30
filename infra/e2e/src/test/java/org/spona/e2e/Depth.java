package org.spona.e2e;

/** How much is tried. */
final class Depth {

    /** Whether many more inputs are wanted than a change can wait for. */
    static final boolean DEEP = Boolean.getBoolean("spona.deep");

    /** Whether pictures of what people look at are kept: no check needs them, and each costs nearly half a second of a processor. */
    static final boolean PICTURES = Boolean.getBoolean("spona.pictures");

    private Depth() {}
}
