package org.spona.members.invitation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.Membership;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Role;

/**
 * A person is asked into an organisation in a network, in a role. Without the organisation's word it is a proposal, which waits for
 * those who speak for the organisation; with it, it goes out and waits for the person's answer until it is accepted, declined or
 * revoked, or its time is over.
 */
@Entity
public class Invitation extends Aggregate<Invitation> {

    /** How long a person has to answer. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    /** How long those who speak for the organisation have to confirm a proposal. */
    public static final Duration PROPOSAL_VALIDITY = Duration.ofDays(30);

    /** How far an invitation has come. */
    public enum Status {
        PROPOSED,
        REFUSED,
        PENDING,
        ACCEPTED,
        DECLINED,
        REVOKED,
        EXPIRED
    }

    private UUID organisationId;
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    private InvitedPerson person;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID invitedBy;
    private @Nullable UUID followedBy;
    private @Nullable UUID confirmedBy;
    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant answeredAt;
    private @Nullable UUID personId;

    @Embedded
    private Delivery delivery = Delivery.NONE;

    /**
     * An invitation that has all the words it needs; it is to be brought to the person at once.
     *
     * @param id chosen by whoever invites, so that a repeated request makes no second one
     */
    static Invitation sent(UUID id, UUID invitedBy, UUID networkId, Invitee invitee, Instant now) {
        var invitation = new Invitation(id, invitedBy, networkId, invitee, now);
        invitation.confirmedBy = invitee.role().belongs() ? invitedBy : null;
        invitation.send(now);
        return invitation;
    }

    /**
     * One that needs the organisation's word first.
     *
     * @param id as above
     */
    static Invitation proposed(UUID id, UUID invitedBy, UUID networkId, Invitee invitee, Instant now) {
        var invitation = new Invitation(id, invitedBy, networkId, invitee, now);
        invitation.status = Status.PROPOSED;
        invitation.expiresAt = now.plus(PROPOSAL_VALIDITY);
        invitation.registerEvent(new InvitationEvent.Proposed(invitation));
        return invitation;
    }

    private Invitation(UUID id, UUID invitedBy, UUID networkId, Invitee invitee, Instant now) {
        super(id);
        this.invitedBy = invitedBy;
        this.followedBy = invitedBy;
        this.networkId = networkId;
        this.organisationId = invitee.organisationId();
        this.role = invitee.role();
        this.person = InvitedPerson.of(invitee);
        this.status = Status.PENDING;
        this.invitedAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Invitation() {}

    /** Brings it to the person again, with the whole time to answer. */
    void resend(Instant now) {
        if (status == Status.PROPOSED) {
            throw new Refusal(InvitationError.NOT_CONFIRMED);
        }
        if (status != Status.PENDING) {
            throw new Refusal(InvitationError.ANSWERED);
        }
        send(now);
    }

    /** The organisation agrees: it goes out to the person. Repeating it does nothing more. */
    void confirm(UUID by, Instant now) {
        if (status == Status.PENDING && confirmedBy != null) {
            return;
        }
        requireProposal(now);
        status = Status.PENDING;
        confirmedBy = by;
        send(now);
        registerEvent(new InvitationEvent.Decided(this));
    }

    /** The organisation does not agree: it never reaches the person. Repeating it does nothing more. */
    void refuse(Instant now) {
        if (status == Status.REFUSED) {
            return;
        }
        requireProposal(now);
        status = Status.REFUSED;
        answeredAt = now;
        registerEvent(new InvitationEvent.Decided(this));
    }

    private void requireProposal(Instant now) {
        switch (status(now)) {
            case PROPOSED -> {}
            case EXPIRED -> throw new Refusal(InvitationError.EXPIRED);
            case PENDING, ACCEPTED, DECLINED, REVOKED, REFUSED -> throw new Refusal(InvitationError.ANSWERED);
        }
    }

    private void send(Instant now) {
        expiresAt = now.plus(VALIDITY);
        delivery = delivery.begun(now);
        registerEvent(new InvitationEvent.Sent(getId()));
    }

    /** Takes it back. */
    void revoke(Instant now) {
        answer(Status.REVOKED, now);
    }

    /** Makes room for another one like it; only one whose time is over. */
    void expire(Instant now) {
        if (status(now) == Status.EXPIRED) {
            boolean proposal = status == Status.PROPOSED;
            status = Status.EXPIRED;
            delivery = delivery.over();
            if (proposal) {
                registerEvent(new InvitationEvent.Decided(this));
            }
        }
    }

    /** A colleague follows it from now on; nobody in person when null. */
    public void handTo(@Nullable UUID colleague) {
        followedBy = colleague;
        registerEvent(new InvitationEvent.Changed(getId()));
    }

    /** The membership that begins with her yes; {@link #accepted} says when it is there. */
    Membership membership(UUID membershipId, Instant now) {
        requireOpen(now);
        return Membership.start(
                membershipId,
                addressee(),
                organisationId,
                networkId,
                role,
                confirmedBy().orElse(invitedBy),
                now);
    }

    void accepted(Instant now) {
        answer(Status.ACCEPTED, now);
    }

    void decline(Instant now) {
        answer(Status.DECLINED, now);
    }

    private void answer(Status answer, Instant now) {
        if (status == answer) {
            return;
        }
        if (answer != Status.REVOKED) {
            requireOpen(now);
        } else if (status != Status.PENDING && status != Status.PROPOSED) {
            throw new Refusal(InvitationError.ANSWERED);
        }
        status = answer;
        answeredAt = now;
        delivery = delivery.over();
        registerEvent(new InvitationEvent.Changed(getId()));
    }

    private void requireOpen(Instant now) {
        switch (status(now)) {
            case PENDING -> {}
            case ACCEPTED, DECLINED, REVOKED, REFUSED -> throw new Refusal(InvitationError.ANSWERED);
            case PROPOSED -> throw new Refusal(InvitationError.NOT_CONFIRMED);
            case EXPIRED -> throw new Refusal(InvitationError.EXPIRED);
        }
    }

    /** It is known whom it is for. */
    public void addressedTo(UUID person) {
        personId = person;
        registerEvent(new InvitationEvent.Changed(getId()));
    }

    /**
     * It is with her.
     *
     * @param withAccountLink whether what she got opens her account, so that following it is a yes
     */
    public void delivered(boolean withAccountLink, Instant now) {
        delivery = delivery.done(withAccountLink, now);
    }

    /** It could not be brought to her; it is tried again after the pause. */
    public void notDelivered(Duration pause, Instant now) {
        delivery = delivery.failed(pause, now);
    }

    /** It never reaches her as it is, which who invited has to see; sent again it is tried again. */
    public void undeliverable() {
        if (status == Status.PENDING) {
            delivery = delivery.refused();
        }
    }

    private UUID addressee() {
        if (personId == null) {
            throw new IllegalStateException("nobody can answer an invitation that was not brought to her: " + getId());
        }
        return personId;
    }

    /** Whether it asks the same of the same person. */
    boolean asks(UUID network, Invitee invitee) {
        return networkId.equals(network)
                && organisationId.equals(invitee.organisationId())
                && role == invitee.role()
                && person.email().equals(EmailAddress.normalised(invitee.email()));
    }

    /** What was last noted of it. */
    Status status() {
        return status;
    }

    /** How far it has come at an instant: one that nobody answered in time has expired without anybody's doing. */
    public Status status(Instant now) {
        boolean waits = status == Status.PENDING || status == Status.PROPOSED;
        return waits && !now.isBefore(expiresAt) ? Status.EXPIRED : status;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID networkId() {
        return networkId;
    }

    public Role role() {
        return role;
    }

    /** Who is invited, in the words of whoever invites. */
    public InvitedPerson person() {
        return person;
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    /** Whether it waits for the organisation's word. */
    public boolean proposed() {
        return status == Status.PROPOSED;
    }

    /** Who is told what becomes of it; empty when nobody follows it in person. */
    public Optional<UUID> followedBy() {
        return Optional.ofNullable(followedBy);
    }

    /** Who gave the organisation's word. */
    public Optional<UUID> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** The first instant at which it can no longer be answered. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was accepted, declined, revoked or refused. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** How often in a row it could not be brought to her. */
    public int failedAttempts() {
        return delivery.failedAttempts();
    }

    /** Whom it was brought to. */
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }
}
