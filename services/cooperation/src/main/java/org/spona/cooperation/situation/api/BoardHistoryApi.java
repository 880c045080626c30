package org.spona.cooperation.situation.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.situation.BoardHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of a situation board. */
@RestController
@RequestMapping("/api/v1/situation/{id}")
@Tag(name = "Situation boards")
class BoardHistoryApi extends HistoryApi {

    BoardHistoryApi(BoardHistory source, ThingHistory history) {
        super(source, history);
    }
}
