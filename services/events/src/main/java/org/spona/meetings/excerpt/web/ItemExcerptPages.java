package org.spona.meetings.excerpt.web;

import org.spona.meetings.excerpt.ItemExcerptDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/meetings/items/{id}/excerpt")
class ItemExcerptPages extends DocumentDownload {

    ItemExcerptPages(ItemExcerptDocument source, Documents documents) {
        super(source, documents);
    }
}
