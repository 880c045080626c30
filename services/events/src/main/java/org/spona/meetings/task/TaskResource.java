package org.spona.meetings.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.task.Task.Status;
import org.spona.platform.tenancy.Ownership;

/**
 * A task as JSON.
 *
 * @param parties who is asked, as they are sent
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record TaskResource(
        UUID id,
        Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped TaskOrigin origin,
        @JsonUnwrapped TaskContent content,
        List<Party> parties,
        Instant givenAt,
        Instant updatedAt,
        long version) {

    static TaskResource of(Task task) {
        return new TaskResource(
                task.getId(),
                task.status(),
                task.ownership(),
                task.origin(),
                task.content(),
                task.askedParts()
                        .map(part -> new Party(part.organisationId().orElse(null), part.institution(), ""))
                        .toList(),
                task.givenAt(),
                task.updatedAt(),
                task.version());
    }
}
