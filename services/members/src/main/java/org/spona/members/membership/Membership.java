package org.spona.members.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.tenancy.Role;

/** A person works for an organisation in a network, in one role, from one instant until another. */
@Entity
public class Membership extends AnnouncedAggregate<Membership> {

    /** What happened to a membership. */
    public sealed interface Event {
        Membership membership();

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
    private @Nullable UUID endedBy;

    /** A membership that holds from {@code now} on. */
    public static Membership start(
            UUID id, UUID personId, UUID organisationId, UUID networkId, Role role, Instant now) {
        var membership = new Membership(id, personId, organisationId, networkId, role, now);
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

    /** Ends it; one that has ended stays as it ended. */
    void end(UUID by, Instant now) {
        if (validUntil == null) {
            validUntil = now;
            endedBy = by;
            tell(new Event.Ended(this));
        }
    }

    /** What other services know of it. */
    public MembershipState state() {
        return new MembershipState(
                getId(), personId, organisationId, networkId, role, validFrom, validUntil, revision());
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

    /** The coordinator who ended it. */
    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
