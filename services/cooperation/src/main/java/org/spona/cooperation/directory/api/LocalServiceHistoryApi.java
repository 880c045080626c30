package org.spona.cooperation.directory.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.directory.LocalServiceHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/services/{id}")
@Tag(name = "Services")
class LocalServiceHistoryApi extends HistoryApi {

    LocalServiceHistoryApi(LocalServiceHistory source, ThingHistory history) {
        super(source, history);
    }
}
