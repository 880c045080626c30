package org.spona.members.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.person.Person;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.mail.WrittenEmail;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * Who is named to speak for an institution, by form or as JSON.
 *
 * @param email at which she is invited; nobody who reads the body sees it
 * @param act that names her: number and date; may be empty
 * @param from the first day on which she speaks for it; from now on when missing
 * @param until the last day; without end when missing
 * @param version what the writer has seen of who speaks for the seat, {@link Seat#mandateRevision}; when given, nothing newer is written over
 */
public record MandateInput(
        MandateKind kind,
        @NotBlank @Size(max = Person.NAME_LENGTH) String givenName,
        @NotBlank @Size(max = Person.NAME_LENGTH) String familyName,
        @NotBlank @WrittenEmail String email,

        @Size(max = 300, message = "{text.too-long}") String act,

        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long version) {

    /** What is missing is told by validation. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MandateInput {
        kind = kind == null ? MandateKind.DELEGATE : kind;
        givenName = givenName == null ? "" : WrittenText.line(givenName);
        familyName = familyName == null ? "" : WrittenText.line(familyName);
        email = email == null ? "" : email.strip();
        act = act == null ? "" : WrittenText.line(act);
    }

    /** What a form begins with. */
    public static MandateInput blank(MandateKind kind) {
        return new MandateInput(kind, "", "", "", "", null, null, null);
    }

    /**
     * As the body takes it down.
     *
     * @param namer who says so
     * @param zone whose days are meant
     * @throws InvalidInput at {@code until} when it is over before it begins or has begun
     */
    Mandate.Naming naming(UUID id, UUID personId, Mandate.Namer namer, ZoneId zone, Instant now) {
        Instant begins = from == null || from.equals(LocalDate.ofInstant(now, zone))
                ? now
                : from.atStartOfDay(zone).toInstant();
        Instant ends =
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant();
        if (ends != null && !(ends.isAfter(begins) && ends.isAfter(now))) {
            throw new InvalidInput("until", "mandate.until.early");
        }
        return new Mandate.Naming(id, personId, givenName + " " + familyName, kind, act, namer, begins, ends);
    }
}
