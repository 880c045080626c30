package org.spona.cooperation.plan.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.plan.PlanDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/plans/{id}")
@Tag(name = "Plans")
class PlanDocumentApi extends DocumentDownload {

    PlanDocumentApi(PlanDocument source, Documents documents) {
        super(source, documents);
    }
}
