package org.spona.regulations.position.web;

import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.position.PositionDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A joint position to take along. */
@Controller
@RequestMapping("/positions/{id}")
class PositionDocumentPages extends DocumentDownload {

    PositionDocumentPages(PositionDocument source, Documents documents) {
        super(source, documents);
    }
}
