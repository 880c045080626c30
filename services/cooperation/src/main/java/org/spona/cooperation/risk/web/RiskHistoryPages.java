package org.spona.cooperation.risk.web;

import org.spona.cooperation.risk.RiskHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/risks/{id}")
class RiskHistoryPages extends HistoryPages {

    RiskHistoryPages(RiskHistory source, ThingHistory history) {
        super(source, history);
    }
}
