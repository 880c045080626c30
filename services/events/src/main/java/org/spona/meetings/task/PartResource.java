package org.spona.meetings.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a task as JSON, with what is asked: all that somebody with a personal link sees.
 *
 * @param organisationId the institution, if the directory knows it; else {@code institution} says what it is called
 * @param said what the institution says
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record PartResource(
        UUID id,
        UUID taskId,
        TaskContent task,
        @Nullable UUID organisationId,
        String institution,
        @JsonUnwrapped PartReport said,
        @Nullable Instant movedAt,
        long version) {

    public static PartResource of(TaskPart part) {
        return new PartResource(
                part.getId(),
                part.task().getId(),
                part.task().content(),
                part.organisationId().orElse(null),
                part.institution(),
                part.said(),
                part.movedAt().orElse(null),
                part.version());
    }
}
