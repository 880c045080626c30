package org.spona.regulations.localact.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.spona.platform.document.DocumentDownload;
import org.spona.platform.document.Documents;
import org.spona.regulations.localact.LocalActAkomaNtoso;
import org.spona.regulations.localact.LocalActDocument;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A local act to take along. */
@RestController
@RequestMapping("/api/v1/local-acts/{id}")
@Tag(name = "Local acts")
class LocalActDocumentApi extends DocumentDownload {

    private final LocalActAkomaNtoso akomaNtoso;

    LocalActDocumentApi(LocalActDocument source, Documents documents, LocalActAkomaNtoso akomaNtoso) {
        super(source, documents);
        this.akomaNtoso = akomaNtoso;
    }

    @GetMapping("/act.xml")
    @Operation(summary = "A local act as Akoma Ntoso 3.0")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/akn+xml"))
    ResponseEntity<byte[]> akomaNtoso(@PathVariable UUID id) {
        return akomaNtoso.answer(id);
    }
}
