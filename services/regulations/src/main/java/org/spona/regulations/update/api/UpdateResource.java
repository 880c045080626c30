package org.spona.regulations.update.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.update.IdentifiedObligation;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.Update.Status;
import org.spona.regulations.update.UpdateContent;

/**
 * An update as JSON.
 *
 * @param obligations what it asks, in order
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record UpdateResource(
        UUID id,
        UUID regulationId,
        Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped UpdateContent content,
        List<IdentifiedObligation> obligations,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        long version) {

    static UpdateResource of(Update update) {
        return new UpdateResource(
                update.getId(),
                update.regulationId(),
                update.status(),
                update.ownership(),
                update.content(),
                update.obligations().stream().map(IdentifiedObligation::of).toList(),
                update.publishedAt().orElse(null),
                update.updatedAt(),
                update.version());
    }
}
