package org.spona.regulations.modelact;

import org.jspecify.annotations.Nullable;

/**
 * Which holders of a model are listed.
 *
 * @param progress how far they have come with what they were told of; any when null
 */
public record HoldingFilter(@Nullable Progress progress) {

    /** What became of a version at its holder, as those see it who wait for it. */
    public enum Progress {
        /** Somebody there has still to decide. */
        OPEN,
        KEPT,
        PART,
        TAKEN
    }

    @Nullable String name() {
        return progress == null ? null : progress.name();
    }
}
