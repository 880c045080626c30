package org.spona.cooperation.pathway.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.pathway.PathwayHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pathways/{id}")
@Tag(name = "Pathways")
class PathwayHistoryApi extends HistoryApi {

    PathwayHistoryApi(PathwayHistory source, ThingHistory history) {
        super(source, history);
    }
}
