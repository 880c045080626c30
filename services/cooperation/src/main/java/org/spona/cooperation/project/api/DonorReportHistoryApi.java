package org.spona.cooperation.project.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.project.DonorReportHistory;
import org.spona.platform.history.HistoryApi;
import org.spona.platform.history.ThingHistory;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/projects/reports/{id}")
@Tag(name = "Donor reports")
class DonorReportHistoryApi extends HistoryApi {

    DonorReportHistoryApi(DonorReportHistory source, ThingHistory history) {
        super(source, history);
    }
}
