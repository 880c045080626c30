package org.spona.regulations.provision.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.provision.VersionAkomaNtoso;
import org.spona.regulations.provision.VersionDocument;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations/versions/{id}")
@Tag(name = "Texts of acts")
class VersionDocumentApi extends DocumentDownload {

    private final VersionAkomaNtoso akomaNtoso;

    VersionDocumentApi(VersionDocument source, Documents documents, VersionAkomaNtoso akomaNtoso) {
        super(source, documents);
        this.akomaNtoso = akomaNtoso;
    }

    @GetMapping("/act.xml")
    @Operation(summary = "A version of an act as Akoma Ntoso 3.0")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/akn+xml"))
    ResponseEntity<byte[]> akomaNtoso(@PathVariable UUID id) {
        return akomaNtoso.answer(id);
    }
}
