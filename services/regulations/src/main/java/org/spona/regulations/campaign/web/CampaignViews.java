package org.spona.regulations.campaign.web;

import java.time.Clock;
import java.util.Locale;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.spona.regulations.campaign.Campaign;
import org.spona.regulations.campaign.CampaignStep;
import org.spona.regulations.campaign.PredicateSentence;
import org.springframework.stereotype.Component;

/** Adds to campaigns what their pages show besides. */
@Component
class CampaignViews {

    private final PredicateSentence sentence;
    private final Clock clock;

    CampaignViews(PredicateSentence sentence, Clock clock) {
        this.sentence = sentence;
        this.clock = clock;
    }

    CampaignView of(Campaign campaign, Locale locale) {
        return new CampaignView(
                campaign,
                sentence.of(campaign.predicate(), locale),
                Permissions.of(CampaignStep.class, campaign, Readers.get(), clock.instant()));
    }
}
