package org.spona.platform.files;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of a service's things for programs. A controller of the service says under which address:
 * {@code @RequestMapping("/api/v1/practices/files")}.
 */
public abstract class AttachmentApi {

    private final Attachments attachments;

    protected AttachmentApi(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/of/{kind}/{thing}")
    @Operation(summary = "The files that are attached to a thing; for who may write it those that were removed too")
    List<Attachment> list(@PathVariable String kind, @PathVariable UUID thing) {
        return attachments.list(kind, thing);
    }

    @PostMapping(value = "/uploads/{kind}/{thing}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Attaches a file to a thing; for who may write it",
            description =
                    "Under a name that a file of the thing has already it is a new version; the same file again is none.")
    Attachment attach(
            @PathVariable String kind,
            @PathVariable UUID thing,
            @RequestPart MultipartFile file,
            @Valid @ParameterObject AttachmentInput input) {
        return attachments.attach(kind, thing, file, input);
    }

    @GetMapping("/{id}")
    @Operation(summary = "What is known of a file")
    Attachment get(@PathVariable UUID id) {
        return attachments.get(id);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Says anew what a file is, and under which conditions it may be used")
    Attachment describe(@PathVariable UUID id, @Valid @RequestBody AttachmentInput input) {
        return attachments.describe(id, input);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a file with all its versions; who did it, and when, stays")
    void remove(@PathVariable UUID id) {
        attachments.remove(id);
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "Its versions, the newest first")
    List<Attachment.Version> versions(@PathVariable UUID id) {
        return attachments.versions(id);
    }

    @GetMapping("/{id}/versions/{number}")
    @Operation(summary = "What a version holds")
    void version(
            @PathVariable UUID id, @PathVariable int number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AttachmentAnswer.write(attachments, attachments.version(id, number), request, response);
    }
}
