package org.spona.members.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers with an archive. It is written to a file first, so that no transaction waits for somebody slow. */
@Component
public class ArchiveDownload {

    private final Archives archives;
    private final MessageSource messages;

    ArchiveDownload(Archives archives, MessageSource messages) {
        this.archives = archives;
        this.messages = messages;
    }

    /**
     * Sends an archive to be saved.
     *
     * @param name the message that names the file
     * @throws org.spona.platform.problem.Refusal as {@link Archives#write}
     */
    public void send(ArchiveOwner owner, UUID id, String name, Locale locale, HttpServletResponse response)
            throws IOException {
        Path file = Files.createTempFile("archive", ".zip");
        try {
            try (OutputStream zip = Files.newOutputStream(file)) {
                archives.write(owner, id, locale, zip);
            }
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(messages.getMessage(name, null, locale) + ".zip")
                            .build()
                            .toString());
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }
}
