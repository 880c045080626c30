package org.spona.platform.document;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.spona.platform.files.FileName;
import org.spona.platform.language.LanguageChoice;
import org.spona.platform.language.Moments;
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

    ResponseEntity<byte[]> answer(DocumentSource source, UUID id, DocumentFormat format, HttpServletRequest request) {
        return answer(document -> source.write(id, document), format, request);
    }

    /**
     * Answers with what has no id for its reader, such as what a personal link opens.
     *
     * @param source writes it, in the reader's language and script
     * @param extension {@code docx} or {@code pdf}
     */
    public ResponseEntity<byte[]> answer(
            Function<DocumentBuilder, Document> source, String extension, HttpServletRequest request) {
        return answer(source, DocumentFormat.ofExtension(extension), request);
    }

    private ResponseEntity<byte[]> answer(
            Function<DocumentBuilder, Document> source, DocumentFormat format, HttpServletRequest request) {
        Locale locale = LanguageChoice.of(request).locale();
        var content = new Content(LanguageChoice.chosen(request));
        Document document = source.apply(new DocumentBuilder(content, locale, messages, moments, clock, home));
        byte[] file = writer.write(document, format);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        FileName.ofTitle(
                                                document.title(), format.kind().extension()),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(format.kind().mediaType()))
                .body(file);
    }
}
