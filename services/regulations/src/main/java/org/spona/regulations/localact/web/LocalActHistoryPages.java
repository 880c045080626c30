package org.spona.regulations.localact.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.localact.LocalActHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/local-acts/{id}")
class LocalActHistoryPages extends HistoryPages {

    LocalActHistoryPages(LocalActHistory source, ThingHistory history) {
        super(source, history);
    }
}
