package org.spona.knowledge.practice.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.platform.tenancy.Visibility;

/**
 * The public state of a practice as its events carry it; of a withdrawn one only that it is withdrawn.
 *
 * @param externalId what it is called where it was imported from; null when it was written here
 * @param content what it says; null once it is withdrawn
 * @param adoptions how many organisations apply it, of those that all its readers may know of
 * @param uses how many people say that it was of use to them
 */
record PracticeState(
        UUID id,
        UUID organisationId,
        UUID networkId,
        Visibility visibility,
        Status status,
        @Nullable String externalId,
        @Nullable Content content,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        int adoptions,
        int uses) {

    /** What a published practice says; fields as in {@link PracticeContent} and {@link Practice#keywords}. */
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
            @Nullable Integer periodTo) {}

    static PracticeState of(Practice practice) {
        var ownership = practice.ownership();
        return new PracticeState(
                practice.getId(),
                ownership.organisationId(),
                ownership.networkId(),
                ownership.visibility(),
                practice.status(),
                practice.externalId().orElse(null),
                practice.status() == Status.PUBLISHED ? contentOf(practice) : null,
                practice.publishedAt().orElse(null),
                practice.updatedAt(),
                practice.adoptions(),
                practice.uses());
    }

    private static Content contentOf(Practice practice) {
        PracticeContent content = practice.content();
        return new Content(
                content.title(),
                content.summary(),
                content.body(),
                content.language(),
                content.topics(),
                content.targetGroups(),
                practice.keywords(),
                content.municipalityId(),
                content.periodFrom(),
                content.periodTo());
    }
}
