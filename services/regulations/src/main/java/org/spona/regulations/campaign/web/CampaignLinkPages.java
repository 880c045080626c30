package org.spona.regulations.campaign.web;

import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.spona.regulations.campaign.CampaignLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a campaign and removing them. */
@Controller
@RequestMapping("/regulations/campaigns/{id}/links")
class CampaignLinkPages extends LinkPages {

    CampaignLinkPages(Links links, CampaignLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
