package org.spona.meetings.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.platform.mail.EmailAddress;

/**
 * Somebody who is invited, with the names that a list shows.
 *
 * @param organisationLatin her organisation's name, when the directory knows it; else {@code institution} says it
 * @param current false when her answer was to another time than now
 * @param substituteFor the invitee instead of whom she comes
 * @param substituteForName the name of that invitee
 * @param substituteName who comes instead of her
 * @param selfRegistered whether she has put herself on the list
 * @param mailState for who convenes; {@code NONE} for all others
 * @param email a guest's address, for who convenes
 * @param note her word, for who convenes
 */
public record InviteeEntry(
        UUID id,
        @Nullable UUID personId,
        String name,
        @Nullable UUID organisationId,
        @Nullable String organisationLatin,
        @Nullable String organisationCyrillic,
        String institution,
        @Nullable Answer answer,
        boolean current,
        @Nullable Instant answeredAt,
        @Nullable UUID substituteFor,
        @Nullable String substituteForName,
        @Nullable String substituteName,
        boolean selfRegistered,
        MailState mailState,
        @Nullable String email,
        @Nullable String note) {

    /** A guest's address as people write it; empty for others. */
    public String shownEmail() {
        return email == null
                ? ""
                : EmailAddress.find(email).map(EmailAddress::shown).orElse(email);
    }

    /** Whom she comes from; empty when nobody knows it. */
    public String institutionName() {
        return organisationLatin == null ? institution : organisationLatin;
    }

    InviteeEntry withMailState(MailState state) {
        return new InviteeEntry(
                id,
                personId,
                name,
                organisationId,
                organisationLatin,
                organisationCyrillic,
                institution,
                answer,
                current,
                answeredAt,
                substituteFor,
                substituteForName,
                substituteName,
                selfRegistered,
                state,
                email,
                note);
    }

    /** Whether a person was invited as this entry, and did not put herself on the list. */
    boolean isInvitationOf(UUID person) {
        return person.equals(personId) && !selfRegistered;
    }

    /** Whether her answer is still missing. */
    public boolean silent() {
        return answer == null || !current;
    }
}
