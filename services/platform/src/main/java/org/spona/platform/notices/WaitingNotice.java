package org.spona.platform.notices;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.mail.EmailAddress;

/** A notice as the worker takes it from the table. */
record WaitingNotice(
        UUID id,
        String key,
        String name,
        String address,
        String language,
        @Nullable String kind,
        String subject,
        String body,
        String reason,
        @Nullable String calendarMethod,
        @Nullable String calendar,
        @Nullable String replyTo,
        @Nullable String stopToken,
        int attempts,
        OffsetDateTime writtenAt) {

    Optional<CalendarPart> calendarPart() {
        return calendarMethod == null || calendar == null
                ? Optional.empty()
                : Optional.of(new CalendarPart(calendarMethod, calendar));
    }

    Optional<EmailAddress> answeredTo() {
        return Optional.ofNullable(replyTo).flatMap(EmailAddress::find);
    }

    Optional<String> stoppable() {
        return Optional.ofNullable(stopToken);
    }

    /** Neither address nor text belongs into a log. */
    @Override
    public String toString() {
        return "WaitingNotice[" + id + "]";
    }
}
