package org.spona.regulations.update.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.Update;
import org.spona.regulations.update.Update.Status;

/**
 * An update as JSON; what it says is as in {@link org.spona.regulations.update.UpdateContent}.
 *
 * @param obligations what it asks, in order
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record UpdateResource(
        UUID id,
        UUID regulationId,
        Status status,
        Visibility visibility,
        UUID organisationId,
        UUID networkId,
        String title,
        String forWhom,
        String body,
        String language,
        @Nullable LocalDate effectiveFrom,
        List<Asked> obligations,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        long version) {

    /** What is asked of whom; as in {@link org.spona.regulations.update.ObligationContent}. */
    record Asked(
            UUID id,
            String provision,
            String what,
            @Nullable LocalDate due,
            List<String> addressees,
            @Nullable String country) {

        static Asked of(Obligation obligation) {
            var content = obligation.content();
            return new Asked(
                    obligation.id(),
                    content.provision(),
                    content.what(),
                    content.due(),
                    content.addressees(),
                    content.country());
        }
    }

    static UpdateResource of(Update update) {
        var ownership = update.ownership();
        var content = update.content();
        return new UpdateResource(
                update.getId(),
                update.regulationId(),
                update.status(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                content.title(),
                content.forWhom(),
                content.body(),
                content.language(),
                content.effectiveFrom(),
                update.obligations().stream().map(Asked::of).toList(),
                update.publishedAt().orElse(null),
                update.updatedAt(),
                update.version());
    }
}
