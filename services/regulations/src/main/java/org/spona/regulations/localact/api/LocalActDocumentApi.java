package org.spona.regulations.localact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.localact.LocalActDocument;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A local act to take along. */
@RestController
@RequestMapping("/api/v1/local-acts/{id}")
@Tag(name = "Local acts")
class LocalActDocumentApi extends DocumentDownload {

    LocalActDocumentApi(LocalActDocument source, Documents documents) {
        super(source, documents);
    }
}
