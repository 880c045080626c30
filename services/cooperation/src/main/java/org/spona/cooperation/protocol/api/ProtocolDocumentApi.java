package org.spona.cooperation.protocol.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.cooperation.protocol.ProtocolDocument;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/protocols/{id}")
@Tag(name = "Protocols")
class ProtocolDocumentApi extends DocumentDownload {

    ProtocolDocumentApi(ProtocolDocument source, Documents documents) {
        super(source, documents);
    }
}
