package org.spona.meetings.excerpt.web;

import org.spona.meetings.excerpt.DecisionExcerptDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/decisions/{id}/excerpt")
class DecisionExcerptPages extends DocumentDownload {

    DecisionExcerptPages(DecisionExcerptDocument source, Documents documents) {
        super(source, documents);
    }
}
