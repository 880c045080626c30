package org.spona.meetings.meeting.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spona.meetings.meeting.Audience;
import org.spona.meetings.meeting.Audience.Guest;
import org.spona.meetings.meeting.Audience.Who;
import org.spona.platform.tenancy.Role;
import org.springframework.validation.Errors;

/**
 * Whom a coordinator chooses, as the form has it; see {@link Audience}.
 *
 * @param guestLines a guest a line: name; address; institution
 */
record AudienceForm(
        Who who,
        List<String> countries,
        List<String> kinds,
        List<Role> roles,
        List<UUID> organisationIds,
        List<UUID> personIds,
        @Size(max = 100_000) String guestLines) {

    private static final Pattern LINE =
            Pattern.compile("([^;<>]+)[;<]\\s*([^;<>\\s@]+@[^;<>\\s@]+\\.[^;<>\\s@]+)\\s*>?\\s*(?:;\\s*(.*))?");

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

    static AudienceForm blank() {
        return new AudienceForm(Who.NAMED, List.of(), List.of(), List.of(), List.of(), List.of(), "");
    }

    /** The audience; lines that cannot be read are told to the form, by their number. */
    Audience audience(Errors errors) {
        List<Guest> guests = new ArrayList<>();
        List<String> lines = guestLines.lines().map(String::strip).toList();
        for (int number = 0; number < lines.size(); number++) {
            Matcher line = LINE.matcher(lines.get(number));
            if (line.matches()) {
                guests.add(new Guest(line.group(1), line.group(2), Objects.requireNonNullElse(line.group(3), "")));
            } else if (!lines.get(number).isEmpty()) {
                errors.rejectValue(
                        "guestLines", "meeting.guests.unreadable", new Object[] {number + 1, lines.get(number)}, null);
            }
        }
        return new Audience(who, countries, kinds, roles, organisationIds, personIds, guests);
    }
}
