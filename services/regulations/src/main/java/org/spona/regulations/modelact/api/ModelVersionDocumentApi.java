package org.spona.regulations.modelact.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.modelact.ModelVersionDocument;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A version of a model to take along. */
@RestController
@RequestMapping("/api/v1/model-acts/versions/{id}")
@Tag(name = "Model acts")
class ModelVersionDocumentApi extends DocumentDownload {

    ModelVersionDocumentApi(ModelVersionDocument source, Documents documents) {
        super(source, documents);
    }
}
