package org.spona.regulations.campaign.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.campaign.CampaignHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/regulations/campaigns/{id}")
class CampaignHistoryPages extends HistoryPages {

    CampaignHistoryPages(CampaignHistory source, ThingHistory history) {
        super(source, history);
    }
}
