package org.spona.meetings.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.platform.problem.Refusal;
import org.spona.platform.sheet.Sheet;
import org.spona.platform.sheet.SheetBuilder;
import org.spona.platform.sheet.Sheets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is invited to a meeting and what they say, as a table to take along. Guests' addresses, notes and what became of mails stand in it for
 * who convenes; for all others these cells are empty, as on the page.
 */
@Component
class InviteeSheet {

    private final MeetingReading meetings;
    private final InviteeList invitees;
    private final Sheets sheets;

    InviteeSheet(MeetingReading meetings, InviteeList invitees, Sheets sheets) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.sheets = sheets;
    }

    /**
     * A row for each, by institution.
     *
     * @throws Refusal {@code not-found} when the reader may not see the meeting, or not who is invited
     */
    @Transactional(readOnly = true)
    public Sheet of(UUID meetingId, Locale locale) {
        List<InviteeEntry> entries = invitees.find(meetings.get(meetingId)).orElseThrow(Refusal::notFound);
        SheetBuilder<InviteeEntry> sheet = sheets.of("meeting.invitees.file", locale);
        return sheet.column(
                        "meeting.institution",
                        entry -> entry.organisationLatin() == null
                                ? entry.institution()
                                : sheet.name(entry.organisationLatin(), entry.organisationCyrillic()))
                .column("meeting.invitee", InviteeEntry::name)
                .column("meeting.answer", entry -> answer(entry, sheet))
                .column("meeting.invitees.answered", entry -> sheet.moment(entry.answeredAt()))
                .column("meeting.answer.substituteName", InviteeEntry::substituteName)
                .column("meeting.invitees.instead-of", InviteeEntry::substituteForName)
                .column("meeting.mail", entry -> switch (entry.mailState()) {
                    case NONE -> null;
                    default -> sheet.words("meeting.mail." + entry.mailState());
                })
                .column("meeting.invitees.email", InviteeEntry::shownEmail)
                .column("meeting.answer.note", InviteeEntry::note)
                .build(entries);
    }

    private static String answer(InviteeEntry entry, SheetBuilder<InviteeEntry> sheet) {
        Answer answer = entry.answer();
        if (answer == null) {
            return sheet.words("meeting.answer.none");
        }
        String said = sheet.words("meeting.answer." + answer + ".short");
        return entry.current() ? said : sheet.words("meeting.answer.outdated", said);
    }
}
