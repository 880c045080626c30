package org.spona.regulations.update.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.update.UpdateHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/regulations/updates/{id}")
class UpdateHistoryPages extends HistoryPages {

    UpdateHistoryPages(UpdateHistory source, ThingHistory history) {
        super(source, history);
    }
}
