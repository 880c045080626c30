package org.spona.knowledge.practice.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.knowledge.practice.PracticeHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/practices/{id}")
@Tag(name = "Practices")
class PracticeHistoryApi extends HistoryApi {

    PracticeHistoryApi(PracticeHistory source, ThingHistory history) {
        super(source, history);
    }
}
