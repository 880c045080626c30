package org.spona.cooperation.situation.web;

import org.spona.cooperation.situation.BoardHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of a situation board. */
@Controller
@RequestMapping("/situation/{id}")
class BoardHistoryPages extends HistoryPages {

    BoardHistoryPages(BoardHistory source, ThingHistory history) {
        super(source, history);
    }
}
