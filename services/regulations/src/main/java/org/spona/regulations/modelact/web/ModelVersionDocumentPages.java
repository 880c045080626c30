package org.spona.regulations.modelact.web;

import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.modelact.ModelVersionDocument;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** A version of a model to take along. */
@Controller
@RequestMapping("/model-acts/versions/{id}")
class ModelVersionDocumentPages extends DocumentDownload {

    ModelVersionDocumentPages(ModelVersionDocument source, Documents documents) {
        super(source, documents);
    }
}
