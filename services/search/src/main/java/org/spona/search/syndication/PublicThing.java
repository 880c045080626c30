package org.spona.search.syndication;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something that everybody may read.
 *
 * @param kind the name of its kind
 * @param path of its page
 * @param summary plain text, may be empty
 * @param language of title and summary, BCP 47
 * @param author the organisation that publishes it; empty when the directory does not know it
 */
public record PublicThing(
        UUID id,
        String kind,
        String path,
        String title,
        String summary,
        String language,
        String author,
        OffsetDateTime publishedAt,
        OffsetDateTime updatedAt) {}
