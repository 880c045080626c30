package org.spona.platform.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Answers with what a version of a file holds, so that nothing in it can do anything in our pages' name. */
public final class AttachmentAnswer {

    private AttachmentAnswer() {}

    /** Writes it; whether the reader may read it is decided before. */
    public static void write(
            Attachments attachments,
            Attachment.Version version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FileKind kind = version.kind();
        String tag = '"' + version.digest() + '"';
        response.setHeader(HttpHeaders.ETAG, tag);
        // Whether she may read it is asked each time; what she has already is not sent again.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("Content-Security-Policy", kind.contentPolicy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (Objects.equals(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setContentType(kind.mediaType());
        response.setContentLengthLong(version.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(version).toString());
        attachments.copy(version, response.getOutputStream());
    }

    private static ContentDisposition disposition(Attachment.Version version) {
        var disposition = version.kind().isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition.filename(version.name(), StandardCharsets.UTF_8).build();
    }
}
