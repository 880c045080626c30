package org.spona.search.synonym;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it once was.
 *
 * @param changedBy who made it so; absent for what came with Spona
 */
public record SynonymRevision(
        long version,
        SynonymContent content,
        boolean inForce,
        Instant changedAt,
        @Nullable UUID changedBy) {}
