package org.spona.regulations.campaign.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.campaign.CampaignHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/campaigns/{id}")
@Tag(name = "Campaigns")
class CampaignHistoryApi extends HistoryApi {

    CampaignHistoryApi(CampaignHistory source, ThingHistory history) {
        super(source, history);
    }
}
