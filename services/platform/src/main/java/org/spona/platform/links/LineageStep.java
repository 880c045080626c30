package org.spona.platform.links;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came before a thing or after it.
 *
 * @param distance over how many links it is reached: negative for what came before, 0 for the thing itself
 * @param word the message that says what its neighbour nearer to the thing is to it; null for the thing itself
 * @param title once it is withdrawn its last title, or empty
 * @param language of the title, BCP 47 with script where there are two; empty for an outside address
 */
public record LineageStep(
        UUID id,
        int distance,
        @Nullable String word,
        String title,
        String language,
        String address,
        boolean withdrawn) {}
