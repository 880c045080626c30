package org.spona.infra.servers.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.infra.servers.mail.CaughtMail.Attachment;

/** Takes a MIME message apart: its text, its HTML and the rest. */
final class MailReader {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    private MailReader() {}

    /** Reads a message that came at the given time. */
    static CaughtMail read(String id, Instant received, MimeMessage message) throws MessagingException, IOException {
        MailReader reader = new MailReader();
        reader.take(message);
        return new CaughtMail(
                id,
                received,
                String.join(", ", addresses(message.getFrom())),
                addresses(message.getAllRecipients()),
                Objects.requireNonNullElse(message.getSubject(), ""),
                reader.text.toString(),
                reader.html.toString(),
                List.copyOf(reader.attachments));
    }

    private void take(Part part) throws MessagingException, IOException {
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                take(parts.getBodyPart(index));
            }
        } else if (part.isMimeType("text/plain") && !attached) {
            text.append(content(part));
        } else if (part.isMimeType("text/html") && !attached) {
            html.append(content(part));
        } else {
            String name = Objects.requireNonNullElse(part.getFileName(), part.getContentType());
            attachments.add(new Attachment(name, part.getContentType(), content(part)));
        }
    }

    /** Text by its declared character set; a calendar (RFC 5545, section 3.1.4) is UTF-8 when it declares none. */
    private static String content(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof String content) {
            return content;
        }
        if (!part.isMimeType("text/*")) {
            return "";
        }
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        return Optional.ofNullable(addresses).stream()
                .flatMap(Arrays::stream)
                .map(address ->
                        address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString())
                .toList();
    }
}
