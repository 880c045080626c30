package org.spona.knowledge.practice.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.knowledge.practice.PracticeContent;
import org.spona.platform.tenancy.Ownership;

/**
 * A practice as JSON.
 *
 * @param externalId what it is called where it was imported from
 * @param keywords words that came with it from there and that no vocabulary has
 * @param returnReason why an editor gave the draft back
 * @param adoptions how many organisations apply it, of those that all its readers may know of
 * @param uses how many people say that it was of use to them
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record PracticeResource(
        UUID id,
        @Nullable String externalId,
        Status status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped PracticeContent content,
        List<String> keywords,
        @Nullable String returnReason,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        int adoptions,
        int uses,
        long version) {

    static PracticeResource of(Practice practice) {
        return new PracticeResource(
                practice.getId(),
                practice.externalId().orElse(null),
                practice.status(),
                practice.ownership(),
                practice.content(),
                practice.keywords(),
                practice.returnReason().orElse(null),
                practice.publishedAt().orElse(null),
                practice.updatedAt(),
                practice.adoptions(),
                practice.uses(),
                practice.version());
    }
}
