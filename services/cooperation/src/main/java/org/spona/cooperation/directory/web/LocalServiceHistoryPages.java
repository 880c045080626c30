package org.spona.cooperation.directory.web;

import org.spona.cooperation.directory.LocalServiceHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/services/{id}")
class LocalServiceHistoryPages extends HistoryPages {

    LocalServiceHistoryPages(LocalServiceHistory source, ThingHistory history) {
        super(source, history);
    }
}
