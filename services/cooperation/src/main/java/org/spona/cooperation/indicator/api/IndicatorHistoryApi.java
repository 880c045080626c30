package org.spona.cooperation.indicator.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.indicator.IndicatorHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of an indicator. */
@RestController
@RequestMapping("/api/v1/indicators/{id}")
@Tag(name = "Indicators")
class IndicatorHistoryApi extends HistoryApi {

    IndicatorHistoryApi(IndicatorHistory source, ThingHistory history) {
        super(source, history);
    }
}
