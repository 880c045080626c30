package org.spona.meetings.decision.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.decision.DecisionHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/decisions/{id}")
@Tag(name = "Decisions")
class DecisionHistoryApi extends HistoryApi {

    DecisionHistoryApi(DecisionHistory source, ThingHistory history) {
        super(source, history);
    }
}
