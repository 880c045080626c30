package org.spona.cooperation.measure.web;

import org.spona.cooperation.measure.MeasureHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/measures/{id}")
class MeasureHistoryPages extends HistoryPages {

    MeasureHistoryPages(MeasureHistory source, ThingHistory history) {
        super(source, history);
    }
}
