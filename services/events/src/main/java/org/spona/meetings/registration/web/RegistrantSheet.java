package org.spona.meetings.registration.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.registration.RegistrantEntry;
import org.spona.meetings.registration.RegistrationQuestion;
import org.spona.meetings.registration.RegistrationReading;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Who is registered for a meeting, with their answers, as a table to take along. */
@Component
class RegistrantSheet {

    private final RegistrationReading registrations;
    private final Sheets sheets;

    RegistrantSheet(RegistrationReading registrations, Sheets sheets) {
        this.registrations = registrations;
        this.sheets = sheets;
    }

    /** A row for each registration, in the order in which they came. */
    Sheet of(UUID meetingId, Locale locale) {
        List<RegistrantEntry> entries = registrations.list(meetingId);
        SheetBuilder<RegistrantEntry> sheet = sheets.of("registration.file", locale);
        return sheet.column("registration.name", RegistrantEntry::name)
                .column("registration.wish.others", entry -> String.join("; ", entry.others()))
                .column("registration.people", RegistrantEntry::size)
                .column(
                        "meeting.institution",
                        entry -> entry.organisationLatin() == null
                                ? entry.institution()
                                : sheet.name(entry.organisationLatin(), entry.organisationCyrillic()))
                .column("registration.email", RegistrantEntry::email)
                .column("registration.status", entry -> sheet.words("registration.status." + entry.status()))
                .column("registration.requestedAt", entry -> sheet.moment(entry.requestedAt()))
                .column("registration.except.reason", RegistrantEntry::exceptionReason)
                .column(
                        "registration.answers",
                        entry -> entry.answers().stream()
                                .map(given -> given.question() + ": "
                                        + (given.kind() == RegistrationQuestion.Kind.YES_NO
                                                        && !given.answer().isEmpty()
                                                ? sheet.words("registration.answer." + given.answer())
                                                : given.answer()))
                                .collect(Collectors.joining("; ")))
                .build(entries);
    }
}
