package org.spona.cooperation.protocol;

import java.util.Arrays;
import java.util.Optional;

/** The lists of a protocol's form. */
public enum ProtocolRows {
    PARTIES("content.parties"),
    DUTIES("content.duties"),
    PROVISIONS("content.provisions");

    private final String path;

    ProtocolRows(String path) {
        this.path = path;
    }

    /** Where it stands in the form. */
    public String path() {
        return path;
    }

    /** The list that stands at a path. */
    public static Optional<ProtocolRows> at(String path) {
        return Arrays.stream(values()).filter(list -> list.path.equals(path)).findFirst();
    }
}
