package org.spona.regulations.update.web;

import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.update.UpdateDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/regulations/updates/{id}")
class UpdateDocumentPages extends DocumentDownload {

    UpdateDocumentPages(UpdateDocument source, Documents documents) {
        super(source, documents);
    }
}
