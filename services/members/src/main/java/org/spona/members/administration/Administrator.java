package org.spona.members.administration;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.announcement.DirectoryChange;
import org.spona.members.announcement.DirectoryEvents;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.directory.AdministratorState;
import org.spona.platform.events.OutgoingEvent;

/**
 * A person says who acts for an organisation and which networks it joins, from one instant until another. That is no role in a network,
 * and lets her read no private row.
 */
@Entity
public class Administrator extends AnnouncedAggregate<Administrator> {

    /** How long the administrators have to stop whom the steward appoints. */
    public static final Duration OBJECTION = Duration.ofDays(14);

    /** What happened to an administrator. */
    public sealed interface Event extends DirectoryChange {
        Administrator administrator();

        @Override
        default OutgoingEvent announcement() {
            return DirectoryEvents.of(administrator().state());
        }

        /** She is one, from now on or once nobody has objected in time. */
        record Appointed(Administrator administrator) implements Event {}

        /** She no longer is, or never came to be. */
        record Ended(Administrator administrator) implements Event {}
    }

    private UUID personId;
    private UUID organisationId;
    private Instant validFrom;
    private @Nullable Instant validUntil;
    private @Nullable UUID appointedBy;
    private @Nullable UUID endedBy;

    /** One from {@code now} on. */
    static Administrator appoint(UUID id, UUID personId, UUID organisationId, UUID by, Instant now) {
        return new Administrator(id, personId, organisationId, by, now);
    }

    /** One after the time in which the administrators can object. */
    static Administrator announce(UUID id, UUID personId, UUID organisationId, UUID by, Instant now) {
        return new Administrator(id, personId, organisationId, by, now.plus(OBJECTION));
    }

    private Administrator(UUID id, UUID personId, UUID organisationId, UUID by, Instant from) {
        super(id);
        this.personId = personId;
        this.organisationId = organisationId;
        this.appointedBy = by;
        this.validFrom = from;
        tell(new Event.Appointed(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Administrator() {}

    /** She no longer is one, or does not become one; what has ended stays as it ended. */
    void end(UUID by, Instant now) {
        if (validUntil == null) {
            validUntil = now;
            endedBy = by;
            tell(new Event.Ended(this));
        }
    }

    /** What other services know of it. */
    public AdministratorState state() {
        return new AdministratorState(getId(), personId, organisationId, validFrom, validUntil, revision());
    }

    /** Whether she is one at an instant. */
    public boolean holds(Instant at) {
        return !at.isBefore(validFrom) && (validUntil == null || at.isBefore(validUntil));
    }

    /** Whether it has not ended; it may not have begun either. */
    public boolean isOpen() {
        return validUntil == null;
    }

    public UUID personId() {
        return personId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant validFrom() {
        return validFrom;
    }

    /** Who appointed her; empty for one who came with an installation. */
    public Optional<UUID> appointedBy() {
        return Optional.ofNullable(appointedBy);
    }

    /** Who ended it. */
    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }
}
