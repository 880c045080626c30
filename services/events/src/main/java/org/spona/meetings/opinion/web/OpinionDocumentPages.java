package org.spona.meetings.opinion.web;

import org.spona.meetings.opinion.OpinionDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/opinions/{id}")
class OpinionDocumentPages extends DocumentDownload {

    OpinionDocumentPages(OpinionDocument source, Documents documents) {
        super(source, documents);
    }
}
