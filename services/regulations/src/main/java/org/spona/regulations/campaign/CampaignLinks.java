package org.spona.regulations.campaign;

import org.spona.platform.links.Links;
import org.spona.platform.links.ThingLinks;
import org.springframework.stereotype.Component;

/** Links that begin at campaigns: added by the staff of the organisation that runs them. */
@Component
public class CampaignLinks extends ThingLinks<Campaign> {

    CampaignLinks(CampaignReading campaigns, Links links) {
        super(links, campaigns::getWhole, CampaignStep.EDIT::isFor);
    }
}
