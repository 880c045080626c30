package org.spona.regulations.campaign;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.links.LinkOrigin;
import org.spona.platform.links.LinkSection;
import org.spona.platform.links.LinkSource;
import org.spona.platform.links.Links;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;

/** Links that begin at campaigns: added by the staff of the organisation that runs them. */
@Component
public class CampaignLinks implements LinkSource {

    private final CampaignReading campaigns;
    private final Links links;

    CampaignLinks(CampaignReading campaigns, Links links) {
        this.campaigns = campaigns;
        this.links = links;
    }

    @Override
    public LinkOrigin get(UUID id) {
        return origin(campaigns.getWhole(id));
    }

    /** What the page of a campaign shows of them. */
    public Optional<LinkSection> section(Campaign campaign) {
        return links.section(origin(campaign));
    }

    private static LinkOrigin origin(Campaign campaign) {
        return LinkOrigin.of(
                campaign.thing(),
                Optional.of(campaign.ownership()).filter(_ -> CampaignStep.EDIT.isFor(Readers.get(), campaign)));
    }
}
