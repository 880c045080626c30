package org.spona.meetings.press.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.spona.meetings.press.PressDocument;
import org.spona.platform.document.Documents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings/{id}")
@Tag(name = "Meetings")
class PressApi {

    private final PressDocument document;
    private final Documents documents;

    PressApi(PressDocument document, Documents documents) {
        this.document = document;
        this.documents = documents;
    }

    @GetMapping(path = "/press.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "What media are told of a public meeting that was held, as plain text")
    ResponseEntity<byte[]> text(@PathVariable UUID id, HttpServletRequest request) {
        return documents.text(document, id, request);
    }
}
