package org.spona.cooperation.protocol.web;

import org.spona.cooperation.protocol.ProtocolDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A protocol to take along. */
@Controller
@RequestMapping("/protocols/{id}")
class ProtocolDocumentPages extends DocumentDownload {

    ProtocolDocumentPages(ProtocolDocument source, Documents documents) {
        super(source, documents);
    }
}
