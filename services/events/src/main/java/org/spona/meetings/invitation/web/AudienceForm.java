package org.spona.meetings.invitation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.invitation.Audience;
import org.spona.meetings.invitation.Audience.Who;
import org.spona.meetings.invitation.AudiencePart;
import org.springframework.validation.Errors;

/**
 * Whom a coordinator chooses, as the form has it; see {@link Audience}.
 *
 * @param guestLines as {@link GuestLines} reads them
 */
record AudienceForm(
        Who who,
        @Valid AudiencePart part,
        List<UUID> organisationIds,
        List<UUID> personIds,
        @Size(max = 100_000) String guestLines) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms leave fields out
    AudienceForm {
        who = who == null ? Who.NAMED : who;
        part = part == null ? AudiencePart.ALL : part;
        organisationIds = organisationIds == null ? List.of() : List.copyOf(organisationIds);
        personIds = personIds == null ? List.of() : List.copyOf(personIds);
        guestLines = guestLines == null ? "" : guestLines;
    }

    /** Those who sit in the bodies that meet, or nobody yet. */
    static AudienceForm blank(boolean ofBodies) {
        return new AudienceForm(ofBodies ? Who.BODIES : Who.NAMED, AudiencePart.ALL, List.of(), List.of(), "");
    }

    /** The audience; lines that cannot be read are told to the form, by their number. */
    Audience audience(Errors errors) {
        GuestLines lines = GuestLines.read(guestLines);
        lines.unreadable()
                .forEach(line -> errors.rejectValue(
                        "guestLines", line.message(), new Object[] {line.number(), line.text()}, null));
        return new Audience(who, part, organisationIds, personIds, lines.guests());
    }
}
