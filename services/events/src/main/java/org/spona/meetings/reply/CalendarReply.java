package org.spona.meetings.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Occurrence;
import org.spona.platform.mail.EmailAddress;

/**
 * What a calendar program answers for an attendee (iTIP {@code REPLY}, RFC 5546, section 3.2.3, in a mail as RFC 6047 has it). Whatever else
 * is in a mail, and what cannot be read, is passed over.
 *
 * @param sentTo the headers that say to whom the mail was sent
 * @param uid of the event
 * @param recurrence which of a series it is, as the program writes it: a moment or a day; empty of an event that stands by itself, or of
 *     all of a series
 * @param attendee her address, as the program writes it
 * @param answer what she says
 * @param sequence of the event that she answers to
 * @param comment her words; may be empty
 */
record CalendarReply(
        String sentTo,
        UUID uid,
        String recurrence,
        EmailAddress attendee,
        Invitee.Answer answer,
        int sequence,
        String comment) {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final int MOST_PARTS = 10;
    private static final int DEPTH = 3;
    private static final int LONGEST = 64 * 1024;
    private static final int MOST_COMPONENTS = 50;
    private static final int LONGEST_COMMENT = 1000;
    private static final int LONGEST_FIELD = 1000;
    private static final int MOST_FIELDS = 20;

    /** Servers name the address of the envelope in one of these; what a reply has in {@code To} is that as well. */
    private static final String[] SENT_TO = {"To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Delivered-To"};

    /** Reads a mail as it was received; empty when it is no answer to an event of ours. */
    static Optional<CalendarReply> read(byte[] mail) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
            String sentTo = sentTo(message);
            return calendar(message, DEPTH).flatMap(text -> of(sentTo, text));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The first calendar object of a mail, not too deep in it. */
    private static Optional<String> calendar(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar") || part.isMimeType("application/ics")) {
            try (InputStream content = part.getInputStream()) {
                return Optional.of(new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8));
            }
        }
        if (depth > 0 && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int number = 0; number < Math.min(parts.getCount(), MOST_PARTS); number++) {
                Optional<String> found = calendar(parts.getBodyPart(number), depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<CalendarReply> of(String sentTo, String text) {
        // The library reads components within components, as deep as they go.
        if (text.split("BEGIN:", MOST_COMPONENTS + 2).length > MOST_COMPONENTS) {
            return Optional.empty();
        }
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            List<VEvent> events = calendar.getComponents("VEVENT");
            boolean reply = calendar.getProperty("METHOD")
                    .map(Property::getValue)
                    .filter("REPLY"::equalsIgnoreCase)
                    .isPresent();
            return reply && events.size() == 1 ? of(sentTo, events.getFirst()) : Optional.empty();
        } catch (IOException | ParserException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarReply> of(String sentTo, VEvent event) {
        List<Property> attendees = event.getProperties("ATTENDEE");
        if (attendees.size() != 1) {
            return Optional.empty();
        }
        Property attendee = attendees.getFirst();
        Optional<EmailAddress> address = address(attendee.getValue());
        Optional<Invitee.Answer> answer =
                attendee.getParameter("PARTSTAT").map(Parameter::getValue).flatMap(CalendarReply::answer);
        return address.isEmpty() || answer.isEmpty()
                ? Optional.empty()
                : Optional.of(new CalendarReply(
                        sentTo,
                        UUID.fromString(value(event, "UID")),
                        value(event, "RECURRENCE-ID"),
                        address.get(),
                        answer.get(),
                        Integer.parseInt(value(event, "SEQUENCE", "0")),
                        bounded(value(event, "COMMENT", "").strip(), LONGEST_COMMENT)));
    }

    /** Whether it answers to a meeting of a series: to that of its day, or to all of them. Programs know zones by names of their own. */
    boolean isTo(Occurrence of) {
        if (recurrence.isEmpty()) {
            return true;
        }
        try {
            LocalDate day = recurrence.endsWith("Z")
                    ? LocalDateTime.parse(recurrence, UTC)
                            .atZone(ZoneOffset.UTC)
                            .withZoneSameInstant(ZoneId.of(of.zone()))
                            .toLocalDate()
                    : LocalDate.parse(
                            recurrence.substring(0, Math.min(8, recurrence.length())),
                            DateTimeFormatter.BASIC_ISO_DATE);
            return day.equals(of.day());
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static Optional<EmailAddress> address(String uri) {
        return uri.regionMatches(true, 0, "mailto:", 0, 7)
                ? EmailAddress.find(URLDecoder.decode(uri.substring(7).replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Optional<Invitee.Answer> answer(String participation) {
        return switch (participation.toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Optional.of(Invitee.Answer.YES);
            case "DECLINED" -> Optional.of(Invitee.Answer.NO);
            case "TENTATIVE" -> Optional.of(Invitee.Answer.MAYBE);
            // Whom she sends instead she says by her link, which writes to that person.
            default -> Optional.empty();
        };
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static String value(VEvent event, String name, String missing) {
        String value = value(event, name);
        return value.isEmpty() ? missing : value;
    }

    private static String sentTo(MimeMessage message) throws MessagingException {
        List<String> fields = new ArrayList<>();
        for (String name : SENT_TO) {
            String[] values = message.getHeader(name);
            fields.addAll(values == null ? List.of() : List.of(values));
        }
        return fields.stream()
                .limit(MOST_FIELDS)
                .map(field -> bounded(field, LONGEST_FIELD))
                .collect(Collectors.joining("\n"));
    }

    private static String bounded(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }
}
