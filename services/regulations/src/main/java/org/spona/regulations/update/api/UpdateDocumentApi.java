package org.spona.regulations.update.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.update.UpdateDocument;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/updates/{id}")
@Tag(name = "Updates")
class UpdateDocumentApi extends DocumentDownload {

    UpdateDocumentApi(UpdateDocument source, Documents documents) {
        super(source, documents);
    }
}
