package org.spona.platform.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.spona.platform.files.FileName;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.language.Moments;
import org.spona.platform.problem.Refusal;
import org.spona.platform.text.Content;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with things as documents, in the language and script of whoever asks. */
public final class Documents {

    private final DocumentWriter writer = new DocumentWriter();
    private final MessageSource messages;
    private final Moments moments;
    private final Clock clock;
    private final URI home;

    Documents(MessageSource messages, Moments moments, Clock clock, URI home) {
        this.messages = messages;
        this.moments = moments;
        this.clock = clock;
        this.home = home;
    }

    /**
     * A thing as a PDF.
     *
     * @throws Refusal {@code document-busy} when others are being written, {@code document-too-much}, and those of the source
     */
    public ResponseEntity<byte[]> pdf(DocumentSource source, UUID id, HttpServletRequest request) {
        return answer(source, id, DocumentFormat.PDF, request);
    }

    /**
     * Several things as PDFs in an archive, which is called as the first of them.
     *
     * @param names how the file of each is called, by the id of the thing; not empty
     * @throws Refusal {@code document-busy} when others are being written, {@code document-too-much}, and those of the source
     */
    public ResponseEntity<byte[]> pdfs(DocumentSource source, Map<UUID, String> names, HttpServletRequest request) {
        List<Document> documents =
                names.keySet().stream().map(id -> document(source, id, request)).toList();
        List<byte[]> files = writer.writeAll(documents, DocumentFormat.PDF);
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            int number = 0;
            for (String name : names.values()) {
                String numbered = "%03d %s".formatted(number + 1, name);
                zip.putNextEntry(new ZipEntry(
                        FileName.ofTitle(numbered, DocumentFormat.PDF.kind().extension())));
                zip.write(files.get(number));
                number++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(documents.getFirst().title(), "zip", "application/zip", archive.toByteArray());
    }

    /** A thing as plain text, to be pasted. */
    public ResponseEntity<byte[]> text(DocumentSource source, UUID id, HttpServletRequest request) {
        Document document = document(source, id, request);
        return file(
                document.title(),
                "txt",
                "text/plain;charset=UTF-8",
                DocumentText.of(document).getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> answer(DocumentSource source, UUID id, DocumentFormat format, HttpServletRequest request) {
        return answer(document(source, id, request), format);
    }

    /**
     * Answers with what has no id for its reader, such as what a personal link opens.
     *
     * @param source writes it, in the reader's language and script
     * @param extension {@code docx} or {@code pdf}
     */
    public ResponseEntity<byte[]> answer(
            Function<DocumentBuilder, Document> source, String extension, HttpServletRequest request) {
        return answer(document(source, request), DocumentFormat.ofExtension(extension));
    }

    private ResponseEntity<byte[]> answer(Document document, DocumentFormat format) {
        return file(
                document.title(), format.kind().extension(), format.kind().mediaType(), writer.write(document, format));
    }

    private Document document(DocumentSource source, UUID id, HttpServletRequest request) {
        return document(document -> source.write(id, document), request);
    }

    private Document document(Function<DocumentBuilder, Document> source, HttpServletRequest request) {
        Locale locale = LanguageChoice.of(request).locale();
        var content = new Content(LanguageChoice.chosen(request));
        return source.apply(new DocumentBuilder(content, locale, messages, moments, clock, home));
    }

    private static ResponseEntity<byte[]> file(String title, String extension, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileName.ofTitle(title, extension), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content);
    }
}
