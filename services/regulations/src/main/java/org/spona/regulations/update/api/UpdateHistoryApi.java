package org.spona.regulations.update.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.update.UpdateHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/updates/{id}")
@Tag(name = "Updates")
class UpdateHistoryApi extends HistoryApi {

    UpdateHistoryApi(UpdateHistory source, ThingHistory history) {
        super(source, history);
    }
}
