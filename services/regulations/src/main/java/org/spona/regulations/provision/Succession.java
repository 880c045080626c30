package org.spona.regulations.provision;

import java.util.UUID;

/**
 * What a version did with provisions: it divided one, or joined two.
 *
 * @param versionId which version
 * @param wid what is new, or is no more
 * @param other what it was a part of, or is a part of now
 */
public record Succession(UUID versionId, Kind kind, UUID wid, UUID other) {

    /** How one became two, or two one. */
    public enum Kind {
        SPLIT,
        MERGED
    }
}
