package org.spona.regulations.provision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version did with provisions: it divided one, or joined two.
 *
 * @param versionId which version
 * @param since the first day on which that version is in force, if known
 * @param wid what is new, or is no more
 * @param address of that one: in the version, else the last that it had
 * @param other what it was a part of, or is a part of now
 * @param otherAddress of that one
 */
public record Succession(
        UUID versionId,
        @Nullable LocalDate since,
        Kind kind,
        UUID wid,
        String address,
        UUID other,
        String otherAddress) {

    /** How one became two, or two one. */
    public enum Kind {
        SPLIT,
        MERGED
    }
}
