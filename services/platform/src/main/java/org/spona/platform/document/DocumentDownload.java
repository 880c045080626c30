package org.spona.platform.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A thing as a document. Two controllers of a kind of things say below which address: {@code @RequestMapping("/practices/{id}")} for
 * browsers, {@code @RequestMapping("/api/v1/practices/{id}")} for programs.
 */
public abstract class DocumentDownload {

    private final DocumentSource source;
    private final Documents documents;

    protected DocumentDownload(DocumentSource source, Documents documents) {
        this.source = source;
        this.documents = documents;
    }

    @GetMapping("/document.{format:docx|pdf}")
    @Operation(
            summary = "Gives it as a document to print or to work on",
            description = "In the language and script of the parameter language, such as sr-Cyrl; as written without.")
    @ApiResponse(
            responseCode = "200",
            description = "A file that is to be saved",
            content = {
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
            })
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable String format, HttpServletRequest request) {
        return documents.answer(source, id, DocumentFormat.ofExtension(format), request);
    }
}
