package org.spona.cooperation.plan.web;

import org.spona.cooperation.plan.PlanHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/plans/{id}")
class PlanHistoryPages extends HistoryPages {

    PlanHistoryPages(PlanHistory source, ThingHistory history) {
        super(source, history);
    }
}
