package org.spona.regulations.provision.web;

import java.util.UUID;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.provision.VersionAkomaNtoso;
import org.spona.regulations.provision.VersionDocument;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A version of an act to take along. */
@Controller
@RequestMapping("/regulations/versions/{id}")
class VersionDocumentPages extends DocumentDownload {

    private final VersionAkomaNtoso akomaNtoso;

    VersionDocumentPages(VersionDocument source, Documents documents, VersionAkomaNtoso akomaNtoso) {
        super(source, documents);
        this.akomaNtoso = akomaNtoso;
    }

    @GetMapping("/act.xml")
    ResponseEntity<byte[]> akomaNtoso(@PathVariable UUID id) {
        return akomaNtoso.answer(id);
    }
}
