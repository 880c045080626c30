package org.spona.cooperation.risk.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.risk.RiskHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/risks/{id}")
@Tag(name = "Risks")
class RiskHistoryApi extends HistoryApi {

    RiskHistoryApi(RiskHistory source, ThingHistory history) {
        super(source, history);
    }
}
