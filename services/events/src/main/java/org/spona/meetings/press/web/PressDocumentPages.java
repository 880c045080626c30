package org.spona.meetings.press.web;

import org.spona.meetings.press.PressDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meetings/{id}/press")
class PressDocumentPages extends DocumentDownload {

    PressDocumentPages(PressDocument source, Documents documents) {
        super(source, documents);
    }
}
