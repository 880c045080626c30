package org.spona.members.body.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.members.body.BodyHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/bodies/{id}")
@Tag(name = "Bodies")
class BodyHistoryApi extends HistoryApi {

    BodyHistoryApi(BodyHistory source, ThingHistory history) {
        super(source, history);
    }
}
