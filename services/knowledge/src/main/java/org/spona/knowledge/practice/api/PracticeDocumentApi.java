package org.spona.knowledge.practice.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.knowledge.practice.PracticeDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/practices/{id}")
@Tag(name = "Practices")
class PracticeDocumentApi extends DocumentDownload {

    PracticeDocumentApi(PracticeDocument source, Documents documents) {
        super(source, documents);
    }
}
