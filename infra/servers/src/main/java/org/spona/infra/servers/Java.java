package org.spona.infra.servers;

import java.nio.file.Path;

/** The Java that runs this JVM, for servers that are Java programs. */
public final class Java {

    private Java() {}

    /** Its home folder. */
    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Its {@code java} program. */
    public static String program() {
        return home().resolve("bin/java").toString();
    }
}
