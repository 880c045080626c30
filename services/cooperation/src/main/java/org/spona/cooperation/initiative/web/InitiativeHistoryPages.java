package org.spona.cooperation.initiative.web;

import org.spona.cooperation.initiative.InitiativeHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/initiatives/{id}")
class InitiativeHistoryPages extends HistoryPages {

    InitiativeHistoryPages(InitiativeHistory source, ThingHistory history) {
        super(source, history);
    }
}
