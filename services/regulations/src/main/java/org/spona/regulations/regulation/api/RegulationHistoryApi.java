package org.spona.regulations.regulation.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.regulation.RegulationHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/{id}")
@Tag(name = "Regulations")
class RegulationHistoryApi extends HistoryApi {

    RegulationHistoryApi(RegulationHistory source, ThingHistory history) {
        super(source, history);
    }
}
