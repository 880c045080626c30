package org.spona.cooperation.exchange.web;

import org.spona.cooperation.exchange.ExchangeHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/exchange/{id}")
class ExchangeHistoryPages extends HistoryPages {

    ExchangeHistoryPages(ExchangeHistory source, ThingHistory history) {
        super(source, history);
    }
}
