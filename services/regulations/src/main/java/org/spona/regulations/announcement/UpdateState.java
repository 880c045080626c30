package org.spona.regulations.announcement;

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
 * The public state of an update as its events carry it; of a withdrawn one only that it is withdrawn.
 *
 * @param content what it says and asks; null once it is withdrawn
 */
record UpdateState(
        UUID id,
        UUID regulationId,
        UUID organisationId,
        UUID networkId,
        Visibility visibility,
        Status status,
        @Nullable Content content,
        @Nullable Instant publishedAt,
        Instant updatedAt) {

    /** What a published update says; fields as in {@link org.spona.regulations.update.UpdateContent}. */
    record Content(
            String title,
            String forWhom,
            String body,
            String language,
            @Nullable LocalDate effectiveFrom,
            List<Asked> obligations) {}

    /** What it asks of whom; fields as in {@link org.spona.regulations.update.ObligationContent}. */
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

    static UpdateState of(Update update) {
        var ownership = update.ownership();
        return new UpdateState(
                update.getId(),
                update.regulationId(),
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                update.status(),
                update.status() == Status.PUBLISHED ? contentOf(update) : null,
                update.publishedAt().orElse(null),
                update.updatedAt());
    }

    private static Content contentOf(Update update) {
        var content = update.content();
        return new Content(
                content.title(),
                content.forWhom(),
                content.body(),
                content.language(),
                content.effectiveFrom(),
                update.obligations().stream().map(Asked::of).toList());
    }
}
