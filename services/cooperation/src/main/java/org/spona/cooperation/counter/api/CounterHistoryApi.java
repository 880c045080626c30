package org.spona.cooperation.counter.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.counter.CounterHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of a counter. */
@RestController
@RequestMapping("/api/v1/counters/{id}")
@Tag(name = "Counters")
class CounterHistoryApi extends HistoryApi {

    CounterHistoryApi(CounterHistory source, ThingHistory history) {
        super(source, history);
    }
}
