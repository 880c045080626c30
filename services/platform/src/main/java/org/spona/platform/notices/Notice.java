package org.spona.platform.notices;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Contact;
import org.spona.platform.mail.EmailAddress;

/**
 * A mail to one person, in her language and script already.
 *
 * @param key what it is about and for whom, such as {@code meeting:ID:2:PERSON}: of several with one key the first is sent
 * @param to whom it reaches
 * @param subject one line
 * @param text plain text without a greeting's end, reason or stop link: those are added
 * @param reason a sentence that says why she gets it
 * @param kind what she can stop, named by the message {@code notice.kind.<kind>}; null for what is owed to her
 * @param calendar a calendar object beside the text, or null
 * @param replyTo who gets the answer, when somebody other than the house shall; null otherwise
 */
public record Notice(
        String key,
        Contact to,
        String subject,
        String text,
        String reason,
        @Nullable String kind,
        @Nullable CalendarPart calendar,
        @Nullable EmailAddress replyTo) {

    /** One that is owed to the person: it cannot be stopped. */
    public static Notice owed(String key, Contact to, String subject, String text, String reason) {
        return new Notice(key, to, subject, text, reason, null, null, null);
    }

    /** The same as one that she can stop. */
    public Notice stoppable(String stoppedKind) {
        return new Notice(key, to, subject, text, reason, stoppedKind, calendar, replyTo);
    }

    /** The same with a calendar object. */
    public Notice with(CalendarPart part) {
        return new Notice(key, to, subject, text, reason, kind, part, replyTo);
    }

    /** The same that is answered to somebody. */
    public Notice answeredTo(EmailAddress address) {
        return new Notice(key, to, subject, text, reason, kind, calendar, address);
    }

    Optional<CalendarPart> calendarPart() {
        return Optional.ofNullable(calendar);
    }

    /** Neither address nor text belongs into a log. */
    @Override
    public String toString() {
        return "Notice[" + key + "]";
    }
}
