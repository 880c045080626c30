package org.spona.cooperation.plan.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.plan.PlanHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/{id}")
@Tag(name = "Plans")
class PlanHistoryApi extends HistoryApi {

    PlanHistoryApi(PlanHistory source, ThingHistory history) {
        super(source, history);
    }
}
