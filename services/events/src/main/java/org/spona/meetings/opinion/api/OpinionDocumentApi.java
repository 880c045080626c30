package org.spona.meetings.opinion.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.meetings.opinion.OpinionDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/opinions/{id}")
@Tag(name = "Opinions")
class OpinionDocumentApi extends DocumentDownload {

    OpinionDocumentApi(OpinionDocument source, Documents documents) {
        super(source, documents);
    }
}
