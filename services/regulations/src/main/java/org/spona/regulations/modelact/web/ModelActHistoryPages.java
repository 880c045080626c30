package org.spona.regulations.modelact.web;

import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.modelact.ModelActHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/model-acts/{id}")
class ModelActHistoryPages extends HistoryPages {

    ModelActHistoryPages(ModelActHistory source, ThingHistory history) {
        super(source, history);
    }
}
