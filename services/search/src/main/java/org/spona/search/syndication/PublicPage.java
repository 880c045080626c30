package org.spona.search.syndication;

import java.time.OffsetDateTime;

/**
 * A page that everybody may read.
 *
 * @param path at which it is answered, without leading on
 * @param updatedAt when what it shows was changed last; the epoch where that is not known
 */
public record PublicPage(String path, OffsetDateTime updatedAt) {}
