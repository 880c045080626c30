package org.spona.members.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spona.members.invitation.Invitation.Status;
import org.spona.members.membership.Membership;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Role;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(60);

    private final UUID network = UUID.randomUUID();
    private final UUID coordinator = UUID.randomUUID();
    private final UUID administrator = UUID.randomUUID();

    @Test
    void goesOutOnlyOnceTheOrganisationHasConfirmedIt() {
        Invitation proposal = proposal();

        assertThat(proposal.status(SOON)).isEqualTo(Status.PROPOSED);
        assertRefused(InvitationError.NOT_CONFIRMED, () -> proposal.accepted(SOON));
        assertRefused(InvitationError.NOT_CONFIRMED, () -> proposal.resend(SOON));

        proposal.confirm(administrator, SOON);

        assertThat(proposal.status(SOON)).isEqualTo(Status.PENDING);
        assertThat(proposal.confirmedBy()).contains(administrator);
        assertThat(proposal.expiresAt()).isEqualTo(SOON.plus(Invitation.VALIDITY));
    }

    @Test
    void isClosedByTheOrganisationsNo() {
        Invitation proposal = proposal();
        proposal.refuse(SOON);
        proposal.refuse(SOON.plusSeconds(1));

        assertThat(proposal.status(SOON)).isEqualTo(Status.REFUSED);
        assertThat(proposal.answeredAt()).contains(SOON);
        assertRefused(InvitationError.ANSWERED, () -> proposal.confirm(administrator, SOON));
    }

    @Test
    void expiresWhenNobodyConfirmsInThirtyDays() {
        Invitation proposal = proposal();
        Instant late = NOW.plus(Duration.ofDays(30));

        assertThat(proposal.status(late.minusMillis(1))).isEqualTo(Status.PROPOSED);
        assertThat(proposal.status(late)).isEqualTo(Status.EXPIRED);
        assertRefused(InvitationError.EXPIRED, () -> proposal.confirm(administrator, late));
        assertRefused(InvitationError.EXPIRED, () -> proposal.refuse(late));
    }

    @Test
    void needsNoWordOfAnOrganisationForAGuest() {
        Invitation guest = Invitation.sent(UUID.randomUUID(), coordinator, network, invitee(Role.GUEST), NOW);

        assertThat(guest.status(SOON)).isEqualTo(Status.PENDING);
        assertThat(guest.confirmedBy()).isEmpty();
    }

    @Test
    void isTakenBackBeforeItWasConfirmedToo() {
        Invitation proposal = proposal();
        proposal.revoke(SOON);

        assertThat(proposal.status(SOON)).isEqualTo(Status.REVOKED);
        assertRefused(InvitationError.ANSWERED, () -> proposal.confirm(administrator, SOON));
    }

    @Test
    void beginsAMembershipByTheWordOfWhoConfirmedIt() {
        Invitation invitation = proposal();
        invitation.confirm(administrator, SOON);
        UUID person = UUID.randomUUID();
        invitation.addressedTo(person);

        Membership membership = invitation.membership(UUID.randomUUID(), SOON);
        assertThat(membership.personId()).isEqualTo(person);
        assertThat(membership.networkId()).isEqualTo(network);
        invitation.accepted(SOON);
        assertThat(invitation.status(SOON)).isEqualTo(Status.ACCEPTED);
        assertRefused(InvitationError.ANSWERED, () -> invitation.membership(UUID.randomUUID(), SOON));
    }

    @Test
    void belongsToNobodyUntilItWasBroughtToSomebody() {
        Invitation invitation = sent();

        assertThatThrownBy(() -> invitation.membership(UUID.randomUUID(), SOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesOneAnswerAndTheSameOneTwice() {
        Invitation declined = sent();
        declined.decline(SOON);
        declined.decline(SOON.plusSeconds(1));
        assertThat(declined.answeredAt()).contains(SOON);
        assertRefused(InvitationError.ANSWERED, () -> declined.accepted(SOON));
        assertRefused(InvitationError.ANSWERED, () -> declined.revoke(SOON));
        assertRefused(InvitationError.ANSWERED, () -> declined.resend(SOON));
    }

    @Test
    void givesTheWholeTimeToAnswerWhenItIsSentAgain() {
        Invitation invitation = sent();
        invitation.resend(SOON);

        assertThat(invitation.expiresAt()).isEqualTo(SOON.plus(Invitation.VALIDITY));
    }

    @Test
    void makesRoomForAnotherOnlyOnceItsTimeIsOver() {
        Invitation invitation = sent();
        invitation.expire(SOON);
        assertThat(invitation.status()).isEqualTo(Status.PENDING);

        Instant late = NOW.plus(Invitation.VALIDITY);
        assertRefused(InvitationError.EXPIRED, () -> invitation.accepted(late));
        invitation.expire(late);
        assertThat(invitation.status()).isEqualTo(Status.EXPIRED);
    }

    @Test
    void countsHowOftenItCouldNotBeBroughtToHer() {
        Invitation invitation = sent();
        invitation.notDelivered(Duration.ofMinutes(1), SOON);
        invitation.notDelivered(Duration.ofMinutes(2), SOON);
        assertThat(invitation.failedAttempts()).isEqualTo(2);

        invitation.delivered(true, SOON);
        assertThat(invitation.failedAttempts()).isZero();
    }

    @Test
    void asksTheSameOfTheSameHoweverTheAddressIsWritten() {
        Invitee invitee = invitee(Role.OFFICER);
        Invitation invitation = Invitation.sent(UUID.randomUUID(), coordinator, network, invitee, NOW);

        assertThat(invitation.asks(network, invitee)).isTrue();
        assertThat(invitation.asks(
                        network,
                        new Invitee(
                                "Sluzbenica@Kotor.example",
                                "Druga",
                                "Osoba",
                                invitee.organisationId(),
                                null,
                                Role.OFFICER,
                                null)))
                .isTrue();
        assertThat(invitation.asks(UUID.randomUUID(), invitee)).isFalse();
        assertThat(invitation.asks(network, invitee(Role.OFFICER))).isFalse();
    }

    private Invitation sent() {
        return Invitation.sent(UUID.randomUUID(), administrator, network, invitee(Role.OFFICER), NOW);
    }

    private Invitation proposal() {
        return Invitation.proposed(UUID.randomUUID(), coordinator, network, invitee(Role.OFFICER), NOW);
    }

    private static Invitee invitee(Role role) {
        return new Invitee("sluzbenica@kotor.example", "Službenica", "Kotor", UUID.randomUUID(), null, role, null);
    }

    private static void assertRefused(ErrorCode error, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
