package org.spona.regulations.campaign;

import org.jspecify.annotations.Nullable;

/** How many inhabitants a municipality has, roughly. */
public enum SizeClass {
    BELOW_20000(20_000),
    BELOW_50000(50_000),
    BELOW_100000(100_000),
    FROM_100000(Integer.MAX_VALUE),
    UNKNOWN(0);

    private final int below;

    SizeClass(int below) {
        this.below = below;
    }

    /** The class of so many inhabitants; null when they are not known. */
    static SizeClass of(@Nullable Integer population) {
        if (population == null) {
            return UNKNOWN;
        }
        return population < BELOW_20000.below
                ? BELOW_20000
                : population < BELOW_50000.below
                        ? BELOW_50000
                        : population < BELOW_100000.below ? BELOW_100000 : FROM_100000;
    }
}
