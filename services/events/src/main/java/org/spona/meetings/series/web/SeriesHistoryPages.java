package org.spona.meetings.series.web;

import org.spona.meetings.series.SeriesHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/series/{id}")
class SeriesHistoryPages extends HistoryPages {

    SeriesHistoryPages(SeriesHistory source, ThingHistory history) {
        super(source, history);
    }
}
