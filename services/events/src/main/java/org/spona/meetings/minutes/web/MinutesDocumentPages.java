package org.spona.meetings.minutes.web;

import org.spona.meetings.minutes.MinutesDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meetings/{id}/minutes")
class MinutesDocumentPages extends DocumentDownload {

    MinutesDocumentPages(MinutesDocument source, Documents documents) {
        super(source, documents);
    }
}
