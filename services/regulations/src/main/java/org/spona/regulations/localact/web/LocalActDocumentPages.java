package org.spona.regulations.localact.web;

import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.localact.LocalActDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A local act to take along. */
@Controller
@RequestMapping("/local-acts/{id}")
class LocalActDocumentPages extends DocumentDownload {

    LocalActDocumentPages(LocalActDocument source, Documents documents) {
        super(source, documents);
    }
}
