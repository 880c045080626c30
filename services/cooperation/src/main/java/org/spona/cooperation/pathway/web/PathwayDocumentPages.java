package org.spona.cooperation.pathway.web;

import org.spona.cooperation.pathway.PathwayDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The card of a pathway to take along. */
@Controller
@RequestMapping("/pathways/{id}")
class PathwayDocumentPages extends DocumentDownload {

    PathwayDocumentPages(PathwayDocument source, Documents documents) {
        super(source, documents);
    }
}
