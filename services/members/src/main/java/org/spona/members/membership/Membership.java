package org.spona.members.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.announcement.DirectoryChange;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.tenancy.Role;

/** A person works for an organisation in a network, in one role, from one instant until another. */
@Entity
public class Membership extends AnnouncedAggregate<Membership> {

    /** What happened to a membership. */
    public sealed interface Event extends DirectoryChange {
        Membership membership();

        @Override
        default OutgoingEvent announcement() {
            return DirectoryEvents.of(membership().state());
        }

        /** It holds from now on. */
        record Started(Membership membership) implements Event {}

        /** It no longer holds. */
        record Ended(Membership membership) implements Event {}
    }

    private UUID personId;
    private UUID organisationId;
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant validFrom;
    private @Nullable Instant validUntil;
    private boolean byMandate;
    private @Nullable UUID grantedBy;
    private @Nullable UUID endedBy;
    private @Nullable UUID handedTo;

    /**
     * A membership that holds from {@code now} on.
     *
     * @param grantedBy who gave the word for it
     */
    public static Membership start(
            UUID id, UUID personId, UUID organisationId, UUID networkId, Role role, UUID grantedBy, Instant now) {
        var membership = new Membership(id, personId, organisationId, networkId, role, now);
        membership.grantedBy = grantedBy;
        membership.tell(new Event.Started(membership));
        return membership;
    }

    /**
     * A membership that holds for as long as the person sits for the organisation in a body that the network shares.
     *
     * @param grantedBy who gave the organisation's word for it; null when the organisation did by its link
     */
    static Membership startByMandate(
            UUID id, UUID personId, UUID organisationId, UUID networkId, @Nullable UUID grantedBy, Instant now) {
        var membership = new Membership(id, personId, organisationId, networkId, Role.DELEGATE, now);
        membership.byMandate = true;
        membership.grantedBy = grantedBy;
        membership.tell(new Event.Started(membership));
        return membership;
    }

    private Membership(UUID id, UUID personId, UUID organisationId, UUID networkId, Role role, Instant now) {
        super(id);
        this.personId = personId;
        this.organisationId = organisationId;
        this.networkId = networkId;
        this.role = role;
        this.validFrom = now;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Membership() {}

    /**
     * Ends it; one that has ended stays as it ended.
     *
     * @param by who ends it; null when it ends with its mandate
     * @param heir who takes over what is unfinished; null for the organisation, the person herself when she goes on working for it
     *     there
     */
    void end(@Nullable UUID by, @Nullable UUID heir, Instant now) {
        if (validUntil == null) {
            validUntil = now;
            endedBy = by;
            handedTo = heir;
            tell(new Event.Ended(this));
        }
    }

    /** Whether it is of the same person in the same role and network, for whichever organisation. */
    boolean isAlike(Membership other) {
        return personId.equals(other.personId) && networkId.equals(other.networkId) && role == other.role;
    }

    /** What other services know of it. */
    public MembershipState state() {
        return new MembershipState(
                getId(), personId, organisationId, networkId, role, validFrom, validUntil, handedTo, revision());
    }

    public UUID personId() {
        return personId;
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

    public Instant validFrom() {
        return validFrom;
    }

    /** The first instant at which it no longer holds; empty while open. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** Whether it holds by a mandate in a body, and ends with it. */
    boolean isByMandate() {
        return byMandate;
    }

    /** By whose word she has it; empty for one that came with an installation, or by the link of her organisation. */
    public Optional<UUID> grantedBy() {
        return Optional.ofNullable(grantedBy);
    }

    /** Whether it has not ended. */
    public boolean isOpen() {
        return validUntil == null;
    }

    /** Who ended it; empty when it ended with its mandate. */
    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
