package org.spona.cooperation.pathway.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.pathway.PathwayDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pathways/{id}")
@Tag(name = "Pathways")
class PathwayDocumentApi extends DocumentDownload {

    PathwayDocumentApi(PathwayDocument source, Documents documents) {
        super(source, documents);
    }
}
