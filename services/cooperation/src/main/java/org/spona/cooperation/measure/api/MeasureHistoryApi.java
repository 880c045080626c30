package org.spona.cooperation.measure.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.measure.MeasureHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/measures/{id}")
@Tag(name = "Measures")
class MeasureHistoryApi extends HistoryApi {

    MeasureHistoryApi(MeasureHistory source, ThingHistory history) {
        super(source, history);
    }
}
