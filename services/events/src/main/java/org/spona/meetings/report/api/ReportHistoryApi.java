package org.spona.meetings.report.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.report.ReportHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/reports/{id}")
@Tag(name = "Year reports and plans")
class ReportHistoryApi extends HistoryApi {

    ReportHistoryApi(ReportHistory source, ThingHistory history) {
        super(source, history);
    }
}
