package org.spona.knowledge.exchange;

import org.jspecify.annotations.Nullable;

/** A line that was read and checked: what can be taken in, or why nothing can. */
sealed interface CheckedLine permits ImportEntry, ImportResult.Rejected {

    /** Counted from 1. */
    long line();

    @Nullable String externalId();

    /** About how much of the memory it takes, in characters. */
    int weight();
}
