package org.spona.meetings.reply;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Mails as calendar programs send them. */
final class Replies {

    private Replies() {}

    /** An answer that stands alone, as some programs send it. */
    static String plain(String to, String calendar) {
        return "From: neko@bar.example\nTo: " + to + "\nSubject: Accepted\nMIME-Version: 1.0\n"
                + "Content-Type: text/calendar; charset=UTF-8; method=REPLY\n\n" + calendar;
    }

    /** The same beside words, nested as others do. */
    static String nested(String to, String calendar) {
        return """
            From: neko@bar.example
            To: "Spona" <%s>
            Subject: Accepted
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=a

            --a
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            Dolazim.
            --b
            Content-Type: text/calendar; method=REPLY

            %s
            --b--
            --a--
            """.formatted(to, calendar);
    }

    /** The answer of one attendee. */
    static String calendar(UUID uid, String attendee, String participation, int sequence, String comment) {
        return """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//Calendar//EN
            METHOD:REPLY
            BEGIN:VEVENT
            UID:%s
            DTSTAMP:20270101T100000Z
            SEQUENCE:%d
            ORGANIZER:mailto:odgovori@spona.example
            ATTENDEE;PARTSTAT=%s;CN=Neko:mailto:%s
            COMMENT:%s
            END:VEVENT
            END:VCALENDAR
            """.formatted(uid, sequence, participation, attendee, comment);
    }

    /** The same to one meeting of a series: {@code recurrence} with the parameters as a program writes it. */
    static String occurrence(UUID uid, String recurrence, String attendee, String participation) {
        return calendar(uid, attendee, participation, 0, "")
                .replace("DTSTAMP:", "RECURRENCE-ID;" + recurrence + "\nDTSTAMP:");
    }

    static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
