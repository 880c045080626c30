package org.spona.knowledge.adoption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.OwnedAggregate;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

/** An organisation's word that it applies a practice. One organisation has one for a practice. */
@Entity
public class Adoption extends OwnedAggregate<Adoption> {

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

    private UUID practiceId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable LocalDate since;
    private String result;

    Adoption(UUID id, UUID practiceId, Ownership ownership, AdoptionInput input, Instant now) {
        super(id, ownership, now);
        this.practiceId = practiceId;
        this.status = input.status();
        this.since = input.since();
        this.result = input.result();
        tell(new Event.Told(this));
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Adoption() {}

    /** Says it anew; the same words again change nothing. */
    void revise(AdoptionInput input, Visibility newVisibility, Instant now) {
        if (ownership().visibility() == newVisibility && input().equals(input.withVisibility(newVisibility))) {
            return;
        }
        changed(ownership().sharedWith(newVisibility), now);
        status = input.status();
        since = input.since();
        result = input.result();
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
}
