package org.spona.cooperation.counter.web;

import org.spona.cooperation.counter.CounterHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of a counter. */
@Controller
@RequestMapping("/counters/{id}")
class CounterHistoryPages extends HistoryPages {

    CounterHistoryPages(CounterHistory source, ThingHistory history) {
        super(source, history);
    }
}
