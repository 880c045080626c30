package org.spona.regulations.campaign.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.links.LinkApi;
import org.spona.platform.links.Links;
import org.spona.regulations.campaign.CampaignLinks;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/campaigns/{id}/links")
@Tag(name = "Campaigns")
class CampaignLinkApi extends LinkApi {

    CampaignLinkApi(Links links, CampaignLinks source) {
        super(links, source);
    }
}
