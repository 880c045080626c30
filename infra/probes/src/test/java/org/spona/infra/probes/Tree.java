package org.spona.infra.probes;

import java.nio.file.Path;

/** Where the sources are. */
final class Tree {

    /** The root: two folders above the one that Maven runs the tests in. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Whether many more inputs are wanted than a change can wait for. */
    static final boolean DEEP = Boolean.getBoolean("spona.deep");

    private Tree() {}
}
