package org.spona.cooperation.plan.web;

import org.spona.cooperation.plan.PlanDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A plan to take along. */
@Controller
@RequestMapping("/plans/{id}")
class PlanDocumentPages extends DocumentDownload {

    PlanDocumentPages(PlanDocument source, Documents documents) {
        super(source, documents);
    }
}
