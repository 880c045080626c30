package org.spona.meetings.opinion.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.opinion.OpinionHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opinions/{id}")
@Tag(name = "Opinions")
class OpinionHistoryApi extends HistoryApi {

    OpinionHistoryApi(OpinionHistory source, ThingHistory history) {
        super(source, history);
    }
}
