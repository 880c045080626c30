package org.spona.platform.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as lists show it.
 *
 * @param changedBy how the person is called who made it; null when the service made it by itself, or the reader may not know her
 * @param changed the fields that differ from the version before; empty for the first
 */
public record VersionSummary(
        UUID id, Instant changedAt, @Nullable String changedBy, List<String> changed) {}
