package org.spona.regulations.campaign;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.text.WrittenLanguages;

/**
 * What staff send of a campaign, by form or as JSON.
 *
 * @param predicate which organisations it is about
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record CampaignInput(
        @Valid @JsonUnwrapped CampaignContent content,
        @Valid CampaignPredicate predicate,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public CampaignInput {
        content = content == null ? CampaignContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        predicate = predicate == null ? CampaignPredicate.ALL : predicate;
    }

    /** The input that would save a campaign as it is. */
    static CampaignInput of(Campaign campaign) {
        Ownership ownership = campaign.ownership();
        return new CampaignInput(
                campaign.content(),
                campaign.predicate(),
                ownership.organisationId(),
                ownership.networkId(),
                campaign.version());
    }

    /** An empty draft. */
    static CampaignInput blank(Ownership ownership, String language) {
        return new CampaignInput(
                CampaignContent.blank(language),
                CampaignPredicate.ALL,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
