package org.spona.meetings.excerpt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an excerpt was sent, as JSON.
 *
 * @param organisationId the institution, if the directory knows it; else {@code institution} says what it is called
 * @param taskId what it is to do; null for nothing
 */
public record ExcerptResource(
        UUID id,
        UUID decisionId,
        @Nullable UUID organisationId,
        String institution,
        Instant sentAt,
        @Nullable UUID taskId) {

    /** As who keeps the decision sees it. */
    public static ExcerptResource of(SentExcerpt sent) {
        return new ExcerptResource(
                sent.getId(),
                sent.decisionId(),
                sent.organisationId().orElse(null),
                sent.institution(),
                sent.sentAt(),
                sent.taskId().orElse(null));
    }
}
