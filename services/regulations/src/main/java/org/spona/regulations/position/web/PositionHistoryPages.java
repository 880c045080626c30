package org.spona.regulations.position.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.position.PositionHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/positions/{id}")
class PositionHistoryPages extends HistoryPages {

    PositionHistoryPages(PositionHistory source, ThingHistory history) {
        super(source, history);
    }
}
