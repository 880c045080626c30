package org.spona.knowledge.practice.web;

import org.spona.knowledge.practice.PracticeHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/practices/{id}")
class PracticeHistoryPages extends HistoryPages {

    PracticeHistoryPages(PracticeHistory source, ThingHistory history) {
        super(source, history);
    }
}
