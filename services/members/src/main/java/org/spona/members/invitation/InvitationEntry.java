package org.spona.members.invitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitation.Status;
import org.spona.platform.tenancy.Role;

/**
 * An invitation with the names of everybody in it.
 *
 * @param status at the moment of the answer: one that was not answered in time has expired
 * @param invitedByName who invited or proposed; absent when the reader may not know her
 * @param expiresAt the first instant at which it can no longer be answered
 * @param answeredAt when it was accepted, declined, revoked or refused
 * @param deliveredAt when it was brought to the person; absent while that is being tried
 * @param undeliverable whether it never reaches her as it is: the address or the name is refused
 */
public record InvitationEntry(
        UUID id,
        String email,
        String givenName,
        String familyName,
        UUID organisationId,
        String organisationLatin,
        String organisationCyrillic,
        UUID networkId,
        String networkLatin,
        String networkCyrillic,
        Role role,
        String language,
        Status status,
        @Nullable String invitedByName,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant answeredAt,
        @Nullable Instant deliveredAt,
        boolean undeliverable) {

    /** Whether an answer can still come, from the organisation or from the person. */
    public boolean open() {
        return status == Status.PENDING || status == Status.PROPOSED;
    }

    /** Whether it waits for the organisation's word. */
    public boolean proposed() {
        return status == Status.PROPOSED;
    }
}
