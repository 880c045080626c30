package org.spona.regulations.campaign.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.campaign.Campaign;
import org.spona.regulations.campaign.CampaignContent;
import org.spona.regulations.campaign.CampaignPredicate;
import org.spona.regulations.campaign.PredicateSentence;

/**
 * A campaign as JSON.
 *
 * @param sentence the predicate as a sentence
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record CampaignResource(
        UUID id,
        UUID organisationId,
        UUID networkId,
        Campaign.Status status,
        @JsonUnwrapped CampaignContent content,
        CampaignPredicate predicate,
        String sentence,
        @Nullable Instant startedAt,
        @Nullable Instant closedAt,
        Instant updatedAt,
        long version) {

    static CampaignResource of(Campaign campaign, PredicateSentence sentence, Locale locale) {
        return new CampaignResource(
                campaign.getId(),
                campaign.ownership().organisationId(),
                campaign.ownership().networkId(),
                campaign.status(),
                campaign.content(),
                campaign.predicate(),
                sentence.of(campaign.predicate(), locale),
                campaign.startedAt().orElse(null),
                campaign.closedAt().orElse(null),
                campaign.updatedAt(),
                campaign.version());
    }
}
