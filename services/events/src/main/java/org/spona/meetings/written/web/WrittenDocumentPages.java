package org.spona.meetings.written.web;

import org.spona.meetings.written.WrittenDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/written-procedures/{id}")
class WrittenDocumentPages extends DocumentDownload {

    WrittenDocumentPages(WrittenDocument source, Documents documents) {
        super(source, documents);
    }
}
