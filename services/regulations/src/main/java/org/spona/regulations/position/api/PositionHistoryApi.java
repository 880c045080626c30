package org.spona.regulations.position.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.position.PositionHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/positions/{id}")
@Tag(name = "Positions")
class PositionHistoryApi extends HistoryApi {

    PositionHistoryApi(PositionHistory source, ThingHistory history) {
        super(source, history);
    }
}
