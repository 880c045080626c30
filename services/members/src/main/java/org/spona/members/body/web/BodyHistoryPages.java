package org.spona.members.body.web;

import org.spona.members.body.BodyHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/bodies/{id}")
class BodyHistoryPages extends HistoryPages {

    BodyHistoryPages(BodyHistory source, ThingHistory history) {
        super(source, history);
    }
}
