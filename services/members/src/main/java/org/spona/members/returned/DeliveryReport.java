package org.spona.members.returned;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.mail.EmailAddress;

/**
 * What a mail server reports of a mail that it could not deliver for good (RFC 3464). Whatever else is in a mail, and what cannot be read, is
 * passed over; nothing is opened but the parts of the report itself.
 *
 * @param sentTo the headers that say to whom the report was sent
 * @param failures one for each recipient whom the mail does not reach
 */
record DeliveryReport(String sentTo, List<Failure> failures) {

    /**
     * A recipient whom a mail does not reach.
     *
     * @param status the enhanced status code (RFC 3463), which begins with five
     * @param recipients the addresses by which the report may call her: the final one, the original one, that of the returned mail
     */
    record Failure(String status, List<EmailAddress> recipients) {}

    private static final int MOST_PARTS = 10;
    private static final int MOST_RECIPIENTS = 20;
    private static final int LONGEST_PART = 64 * 1024;
    private static final int LONGEST_FIELD = 1000;

    /** Servers name the address of the envelope in one of these; what a report has in {@code To} is that as well. */
    private static final String[] SENT_TO = {"To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Delivered-To"};

    private static final Pattern PERMANENT = Pattern.compile("5\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");
    private static final Pattern BLOCKS = Pattern.compile("\\n[ \\t]*\\n");

    /** Reads a mail as it was received; empty when it is no report of a permanent failure. */
    static Optional<DeliveryReport> read(byte[] mail) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            return message.isMimeType("multipart/report") && message.getContent() instanceof MimeMultipart parts
                    ? of(message, parts)
                    : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<DeliveryReport> of(MimeMessage message, MimeMultipart parts)
            throws MessagingException, IOException {
        List<InternetHeaders> blocks = new ArrayList<>();
        List<EmailAddress> returned = new ArrayList<>();
        for (int number = 0; number < Math.min(parts.getCount(), MOST_PARTS); number++) {
            if (!(parts.getBodyPart(number) instanceof MimeBodyPart part)) {
                continue;
            }
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                blocks.addAll(blocks(part));
            } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                returned.addAll(addresses(headers(text(part)).getHeader("To")));
            }
        }
        List<InternetHeaders> recipients = blocks.stream()
                .filter(block -> block.getHeader("Final-Recipient") != null)
                .limit(MOST_RECIPIENTS)
                .toList();
        // Which recipient a returned mail was for is plain only when the report is about one.
        List<EmailAddress> known = recipients.size() == 1 ? returned : List.of();
        List<Failure> failures = recipients.stream()
                .flatMap(block -> failure(block, known).stream())
                .toList();
        return failures.isEmpty() ? Optional.empty() : Optional.of(new DeliveryReport(sentTo(message), failures));
    }

    private static Optional<Failure> failure(InternetHeaders block, List<EmailAddress> returned) {
        String action = first(block, "Action").toLowerCase(Locale.ROOT);
        Matcher status = PERMANENT.matcher(first(block, "Status"));
        if (!action.startsWith("failed") || !status.lookingAt()) {
            return Optional.empty();
        }
        List<EmailAddress> recipients = Stream.of(
                        addresses(block.getHeader("Final-Recipient")),
                        addresses(block.getHeader("Original-Recipient")),
                        returned)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return Optional.of(new Failure(status.group(), recipients));
    }

    /** The groups of fields, which stand like headers between empty lines (RFC 3464, section 2.1). */
    private static List<InternetHeaders> blocks(MimeBodyPart part) throws MessagingException, IOException {
        List<InternetHeaders> blocks = new ArrayList<>();
        for (String block : BLOCKS.split(text(part), MOST_RECIPIENTS + 2)) {
            blocks.add(headers(block.strip()));
        }
        return blocks;
    }

    private static InternetHeaders headers(String text) throws MessagingException {
        return new InternetHeaders(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The library decodes no part of a report, since none should be encoded (RFC 2046, section 5.2); some are. */
    private static String text(MimeBodyPart part) throws MessagingException, IOException {
        String encoding = Objects.requireNonNullElse(part.getEncoding(), "7bit");
        try (InputStream content = MimeUtility.decode(part.getRawInputStream(), encoding)) {
            return new String(content.readNBytes(LONGEST_PART), StandardCharsets.ISO_8859_1)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        }
    }

    private static String sentTo(MimeMessage message) throws MessagingException {
        List<String> fields = new ArrayList<>();
        for (String name : SENT_TO) {
            String[] values = message.getHeader(name);
            fields.addAll(values == null ? List.of() : List.of(values));
        }
        return fields.stream()
                .limit(MOST_RECIPIENTS)
                .map(DeliveryReport::bounded)
                .collect(Collectors.joining("\n"));
    }

    private static String first(InternetHeaders block, String name) {
        String[] values = block.getHeader(name);
        return values == null ? "" : bounded(values[0]).strip();
    }

    /** The addresses of fields such as {@code rfc822; name@example.org} or {@code "Name" <name@example.org>}. */
    private static List<EmailAddress> addresses(String... fields) {
        return fields == null
                ? List.of()
                : Stream.of(fields)
                        .limit(MOST_RECIPIENTS)
                        .map(DeliveryReport::bounded)
                        .map(field -> field.substring(field.indexOf(';') + 1))
                        .map(field ->
                                field.substring(field.lastIndexOf('<') + 1).replace(">", ""))
                        .flatMap(field -> EmailAddress.find(field).stream())
                        .toList();
    }

    private static String bounded(String field) {
        return field.substring(0, Math.min(LONGEST_FIELD, field.length()));
    }
}
