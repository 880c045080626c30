package org.spona.knowledge.practice.web;

import org.spona.knowledge.practice.PracticeDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/practices/{id}")
class PracticeDocumentPages extends DocumentDownload {

    PracticeDocumentPages(PracticeDocument source, Documents documents) {
        super(source, documents);
    }
}
