package org.spona.meetings.report.web;

import org.spona.meetings.report.ReportDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meetings/reports/{id}")
class ReportDocumentPages extends DocumentDownload {

    ReportDocumentPages(ReportDocument source, Documents documents) {
        super(source, documents);
    }
}
