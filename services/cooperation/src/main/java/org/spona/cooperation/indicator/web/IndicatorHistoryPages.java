package org.spona.cooperation.indicator.web;

import org.spona.cooperation.indicator.IndicatorHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of an indicator. */
@Controller
@RequestMapping("/indicators/{id}")
class IndicatorHistoryPages extends HistoryPages {

    IndicatorHistoryPages(IndicatorHistory source, ThingHistory history) {
        super(source, history);
    }
}
