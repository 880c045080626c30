package org.spona.meetings.certificate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.spona.meetings.certificate.Certificates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/meetings")
@Tag(name = "Participation")
class CertificateApi {

    private final Certificates certificates;

    CertificateApi(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping(path = "/{id}/certificate.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary =
                    "The reader's own certificate of a webinar, a training or a study visit that is over, or that of who came with her")
    ResponseEntity<byte[]> own(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(20) int with,
            HttpServletRequest request) {
        return certificates.own(id, with, request);
    }

    @GetMapping(path = "/{id}/certificates.zip", produces = "application/zip")
    @Operation(summary = "The certificates of all who were there, 200 at a time, for who convenes")
    ResponseEntity<byte[]> all(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1000) int part,
            HttpServletRequest request) {
        return certificates.all(id, part, request);
    }

    @GetMapping(path = "/answers/{token}/certificate.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "The certificate to which the personal link of a mail leads")
    ResponseEntity<byte[]> byLink(
            @PathVariable String token,
            @RequestParam(defaultValue = "0") @Min(0) @Max(20) int with,
            HttpServletRequest request) {
        return certificates.byLink(token, with, request);
    }
}
