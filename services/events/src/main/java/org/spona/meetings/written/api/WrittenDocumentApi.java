package org.spona.meetings.written.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.written.WrittenDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/written-procedures/{id}")
@Tag(name = "Written procedures")
class WrittenDocumentApi extends DocumentDownload {

    WrittenDocumentApi(WrittenDocument source, Documents documents) {
        super(source, documents);
    }
}
