package org.spona.cooperation.pathway.web;

import org.spona.cooperation.pathway.PathwayHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/pathways/{id}")
class PathwayHistoryPages extends HistoryPages {

    PathwayHistoryPages(PathwayHistory source, ThingHistory history) {
        super(source, history);
    }
}
