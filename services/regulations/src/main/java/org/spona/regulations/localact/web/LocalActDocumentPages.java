package org.spona.regulations.localact.web;

import java.util.UUID;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.localact.LocalActAkomaNtoso;
import org.spona.regulations.localact.LocalActDocument;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A local act to take along. */
@Controller
@RequestMapping("/local-acts/{id}")
class LocalActDocumentPages extends DocumentDownload {

    private final LocalActAkomaNtoso akomaNtoso;

    LocalActDocumentPages(LocalActDocument source, Documents documents, LocalActAkomaNtoso akomaNtoso) {
        super(source, documents);
        this.akomaNtoso = akomaNtoso;
    }

    @GetMapping("/act.xml")
    ResponseEntity<byte[]> akomaNtoso(@PathVariable UUID id) {
        return akomaNtoso.answer(id);
    }
}
