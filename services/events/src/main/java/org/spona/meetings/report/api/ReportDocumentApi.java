package org.spona.meetings.report.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.report.ReportDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/reports/{id}")
@Tag(name = "Year reports and plans")
class ReportDocumentApi extends DocumentDownload {

    ReportDocumentApi(ReportDocument source, Documents documents) {
        super(source, documents);
    }
}
