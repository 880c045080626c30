package org.spona.meetings.invitation.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.invitation.Audience;
import org.spona.meetings.invitation.Audience.Who;
import org.spona.platform.tenancy.Role;
import org.springframework.validation.Errors;

/**
 * Whom a coordinator chooses, as the form has it; see {@link Audience}.
 *
 * @param guestLines as {@link GuestLines} reads them
 */
record AudienceForm(
        Who who,
        List<String> countries,
        List<String> kinds,
        List<Role> roles,
        List<UUID> organisationIds,
        List<UUID> personIds,
        @Size(max = 100_000) String guestLines) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms leave fields out
    AudienceForm {
        who = who == null ? Who.NAMED : who;
        countries = countries == null ? List.of() : List.copyOf(countries);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        roles = roles == null ? List.of() : List.copyOf(roles);
        organisationIds = organisationIds == null ? List.of() : List.copyOf(organisationIds);
        personIds = personIds == null ? List.of() : List.copyOf(personIds);
        guestLines = guestLines == null ? "" : guestLines;
    }

    /** Those who sit in the bodies that meet, or nobody yet. */
    static AudienceForm blank(boolean ofBodies) {
        return new AudienceForm(
                ofBodies ? Who.BODIES : Who.NAMED, List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }

    /** The audience; lines that cannot be read are told to the form, by their number. */
    Audience audience(Errors errors) {
        GuestLines lines = GuestLines.read(guestLines);
        lines.unreadable()
                .forEach(line -> errors.rejectValue(
                        "guestLines", line.message(), new Object[] {line.number(), line.text()}, null));
        return new Audience(who, countries, kinds, roles, organisationIds, personIds, lines.guests());
    }
}
