package org.spona.regulations.position.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.position.PositionDocument;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/positions/{id}")
@Tag(name = "Positions")
class PositionDocumentApi extends DocumentDownload {

    PositionDocumentApi(PositionDocument source, Documents documents) {
        super(source, documents);
    }
}
