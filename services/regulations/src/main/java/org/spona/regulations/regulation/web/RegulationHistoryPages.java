package org.spona.regulations.regulation.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.regulation.RegulationHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/regulations/{id}")
class RegulationHistoryPages extends HistoryPages {

    RegulationHistoryPages(RegulationHistory source, ThingHistory history) {
        super(source, history);
    }
}
