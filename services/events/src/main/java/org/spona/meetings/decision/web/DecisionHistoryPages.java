package org.spona.meetings.decision.web;

import org.spona.meetings.decision.DecisionHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/decisions/{id}")
class DecisionHistoryPages extends HistoryPages {

    DecisionHistoryPages(DecisionHistory source, ThingHistory history) {
        super(source, history);
    }
}
