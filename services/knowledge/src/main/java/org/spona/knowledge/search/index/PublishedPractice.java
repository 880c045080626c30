package org.spona.knowledge.search.index;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the index reads of an event of a practice; a contract with {@code contracts/schemas/practice.json}.
 *
 * @param adoptions absent in events from before it was counted, as is {@code uses}
 */
record PublishedPractice(
        UUID id,
        UUID organisationId,
        UUID networkId,
        String visibility,
        String status,
        @Nullable String externalId,
        @Nullable Content content,
        @Nullable Instant publishedAt,
        @Nullable Integer adoptions,
        @Nullable Integer uses) {

    /** What it says; absent once it is withdrawn. */
    record Content(
            String title,
            String summary,
            String body,
            String language,
            List<String> topics,
            List<String> targetGroups,
            List<String> keywords,
            @Nullable UUID municipalityId,
            @Nullable Integer periodFrom,
            @Nullable Integer periodTo) {

        /** Older events have no keywords. */
        @SuppressWarnings("NullAway") // as JSON leaves it out
        Content {
            keywords = keywords == null ? List.of() : List.copyOf(keywords);
        }
    }
}
