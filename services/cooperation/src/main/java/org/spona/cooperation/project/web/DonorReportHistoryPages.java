package org.spona.cooperation.project.web;

import org.spona.cooperation.project.DonorReportHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/projects/reports/{id}")
class DonorReportHistoryPages extends HistoryPages {

    DonorReportHistoryPages(DonorReportHistory source, ThingHistory history) {
        super(source, history);
    }
}
