package org.spona.meetings.series.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.series.SeriesHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/series/{id}")
@Tag(name = "Series of meetings")
class SeriesHistoryApi extends HistoryApi {

    SeriesHistoryApi(SeriesHistory source, ThingHistory history) {
        super(source, history);
    }
}
