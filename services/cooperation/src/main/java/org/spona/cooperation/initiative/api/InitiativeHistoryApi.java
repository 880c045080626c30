package org.spona.cooperation.initiative.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.initiative.InitiativeHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/initiatives/{id}")
@Tag(name = "Initiatives")
class InitiativeHistoryApi extends HistoryApi {

    InitiativeHistoryApi(InitiativeHistory source, ThingHistory history) {
        super(source, history);
    }
}
