package org.spona.knowledge.adoption;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.AnnouncedAggregate;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

/** An organisation's word that it applies a practice. One organisation has one for a practice. */
@Entity
public class Adoption extends AnnouncedAggregate<Adoption> {

    /** How far an organisation has come with a practice. */
    public enum Status {
        PLANNED,
        PILOTING,
        RUNNING,
        STOPPED
    }

    /** What happened to an adoption that others may know of. */
    public sealed interface Event {
        Adoption adoption();

        /** The organisation says how it applies the practice, for the first time or anew. */
        record Told(Adoption adoption) implements Event {}

        /** The organisation takes its word back. */
        record Removed(Adoption adoption) implements Event {}
    }

    @Embedded
    private Ownership ownership;

    private UUID practiceId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable LocalDate since;
    private String result;
    private Instant updatedAt;

    Adoption(UUID id, UUID practiceId, Ownership ownership, AdoptionInput input, Instant now) {
        super(id);
        this.ownership = ownership;
        this.practiceId = practiceId;
        this.status = input.status();
        this.since = input.since();
        this.result = input.result();
        this.updatedAt = now;
        tell(new Event.Told(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Adoption() {}

    /** Says it anew; the same words again change nothing. */
    void revise(AdoptionInput input, Visibility newVisibility, Instant now) {
        if (ownership().visibility() == newVisibility && input().equals(input.withVisibility(newVisibility))) {
            return;
        }
        ownership = ownership.sharedWith(newVisibility);
        status = input.status();
        since = input.since();
        result = input.result();
        updatedAt = now;
        tell(new Event.Told(this));
    }

    /** Takes the word back; the row is deleted after it. */
    void remove() {
        tell(new Event.Removed(this));
    }

    /** The input that would save it as it is. */
    public AdoptionInput input() {
        return new AdoptionInput(status, since, result, ownership().visibility());
    }

    public UUID practiceId() {
        return practiceId;
    }

    /** Whose it is and how far it is shared. */
    public Ownership ownership() {
        return ownership;
    }

    public Status status() {
        return status;
    }

    /** From which day it is applied, or shall be; empty when that is not said. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** With what result, in plain text; empty when that is not said. */
    public String result() {
        return result;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
