package org.spona.cooperation.exchange.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.exchange.ExchangeHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange/{id}")
@Tag(name = "Exchange")
class ExchangeHistoryApi extends HistoryApi {

    ExchangeHistoryApi(ExchangeHistory source, ThingHistory history) {
        super(source, history);
    }
}
