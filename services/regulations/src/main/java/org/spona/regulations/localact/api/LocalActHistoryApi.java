package org.spona.regulations.localact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.spona.regulations.localact.LocalActHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/local-acts/{id}")
@Tag(name = "Local acts")
class LocalActHistoryApi extends HistoryApi {

    LocalActHistoryApi(LocalActHistory source, ThingHistory history) {
        super(source, history);
    }
}
