package org.spona.meetings.opinion.web;

import org.spona.meetings.opinion.OpinionHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/opinions/{id}")
class OpinionHistoryPages extends HistoryPages {

    OpinionHistoryPages(OpinionHistory source, ThingHistory history) {
        super(source, history);
    }
}
