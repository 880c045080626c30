package org.spona.infra.servers.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.infra.servers.mail.CaughtMail.Attachment;

/**
 * Takes a MIME message apart: its text, its HTML and the rest. What mail programs of the world send is often not what the standards say,
 * so that whatever cannot be read is shown as it came.
 */
final class MailReader {

    /** Parts within parts; no mail program goes as deep. */
    private static final int DEEPEST = 20;

    /** The most characters of a part that are shown. */
    private static final int LONGEST = 200_000;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    private MailReader() {}

    /** Reads a message that came at the given time. */
    static CaughtMail read(String id, Instant received, MimeMessage message) {
        MailReader reader = new MailReader();
        reader.take(message, 0);
        return new CaughtMail(
                id,
                received,
                String.join(", ", addresses(message, "From")),
                String.join(", ", addresses(message, "Reply-To")),
                Stream.of("To", "Cc", "Bcc")
                        .flatMap(header -> addresses(message, header).stream())
                        .toList(),
                cut(orElse("", message::getSubject)),
                reader.text.toString(),
                reader.html.toString(),
                List.copyOf(reader.attachments));
    }

    /** Shows what is no message at all. */
    static CaughtMail unread(String id, Instant received, byte[] content) {
        return new CaughtMail(id, received, "", "", List.of(), "", latin(content), "", List.of());
    }

    private void take(Part part, int depth) {
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(orElse("", part::getDisposition));
        if (is(part, "multipart/*") && depth < DEEPEST) {
            takeParts(part, depth);
        } else if (is(part, "text/plain") && !attached) {
            text.append(content(part));
        } else if (is(part, "text/html") && !attached) {
            html.append(content(part));
        } else {
            String type = cut(orElse("", part::getContentType));
            attachments.add(new Attachment(cut(orElse(type, part::getFileName)), type, content(part)));
        }
    }

    private void takeParts(Part part, int depth) {
        List<Part> parts = new ArrayList<>();
        try {
            if (part.getContent() instanceof Multipart multipart) {
                for (int index = 0; index < multipart.getCount(); index++) {
                    parts.add(multipart.getBodyPart(index));
                }
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            parts.clear();
        }
        if (parts.isEmpty()) {
            text.append(raw(part));
        }
        parts.forEach(one -> take(one, depth + 1));
    }

    /** Text by its declared character set; a calendar (RFC 5545, section 3.1.4) is UTF-8 when it declares none. */
    private static String content(Part part) {
        try {
            if (part.getContent() instanceof String content) {
                return cut(content);
            }
            if (!is(part, "text/*")) {
                return "";
            }
            try (InputStream bytes = part.getInputStream()) {
                return cut(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return is(part, "text/*") ? raw(part) : "";
        }
    }

    /** A part as it is on the wire. */
    private static String raw(Part part) {
        try (InputStream bytes = part instanceof MimeMessage message
                ? message.getRawInputStream()
                : ((MimeBodyPart) part).getRawInputStream()) {
            return latin(bytes.readNBytes(LONGEST));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return "";
        }
    }

    private static String latin(byte[] bytes) {
        return cut(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static boolean is(Part part, String type) {
        return orElse(false, () -> part.isMimeType(type));
    }

    private static List<String> addresses(MimeMessage message, String header) {
        String written = cut(orElse("", () -> message.getHeader(header, ", ")));
        Address[] addresses = orElse(new Address[0], () -> InternetAddress.parseHeader(written, false));
        return addresses.length == 0 && !written.isBlank()
                ? List.of(written)
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString())
                        .toList();
    }

    private static String cut(String content) {
        return content.length() > LONGEST ? content.substring(0, LONGEST) : content;
    }

    /** Something that a mail library is asked for, which may throw anything about a strange mail. */
    @FunctionalInterface
    private interface Question<T> {
        @Nullable T ask() throws MessagingException;
    }

    private static <T> T orElse(T other, Question<T> question) {
        try {
            T answer = question.ask();
            return answer == null ? other : answer;
        } catch (MessagingException | RuntimeException unreadable) {
            return other;
        }
    }
}
