package org.spona.platform.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state that a thing was in.
 *
 * @param changedBy the person who made it; null for what the service did by itself
 * @param changed the fields that differ from the version before, of those that the reader may see; empty for the first
 * @param fields the values of the fields in their order; empty in lists
 */
record Version(
        UUID id,
        Instant changedAt,
        @Nullable UUID changedBy,
        List<String> changed,
        Map<String, @Nullable Object> fields) {}
