package org.spona.meetings.report.web;

import org.spona.meetings.report.ReportHistory;
import org.spona.platform.history.HistoryPages;
import org.spona.platform.history.ThingHistory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meetings/reports/{id}")
class ReportHistoryPages extends HistoryPages {

    ReportHistoryPages(ReportHistory source, ThingHistory history) {
        super(source, history);
    }
}
