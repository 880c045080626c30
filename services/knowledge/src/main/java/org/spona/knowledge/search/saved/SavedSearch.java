package org.spona.knowledge.search.saved;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;

/** A search that a person keeps, to make it again or to be told what is new in it. */
@Entity
public class SavedSearch extends Aggregate<SavedSearch> {

    /** What is published while the index lags behind, or a clock is off, is still found the next time. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private UUID personId;
    private String name;

    @Embedded
    private SavedQuery query;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private Instant newFrom;
    private Instant toldUntil;
    private @Nullable Instant nextAt;

    /** @param id chosen by whoever saves it, so that a repeated request makes no second one */
    SavedSearch(UUID id, UUID personId, SavedSearchInput input, Instant now, ZoneId zone) {
        super(id);
        this.personId = personId;
        this.name = input.name();
        this.query = input.query();
        this.rhythm = input.rhythm();
        this.newFrom = now;
        this.toldUntil = now;
        this.nextAt = rhythm.after(now, zone).orElse(null);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SavedSearch() {}

    /** Changes what it asks and how often. What was published before is not told any more. */
    void revise(SavedSearchInput input, Instant now, ZoneId zone) {
        boolean asksOtherwise = !query.equals(input.query()) || rhythm == Rhythm.NEVER;
        name = input.name();
        query = input.query();
        if (rhythm != input.rhythm()) {
            rhythm = input.rhythm();
            nextAt = rhythm.after(now, zone).orElse(null);
        }
        if (asksOtherwise) {
            newFrom = now;
            toldUntil = now;
        }
    }

    /** She has been told what was new until then. */
    void told(Instant until, ZoneId zone) {
        toldUntil = until;
        nextAt = rhythm.after(until, zone).orElse(null);
    }

    /** From when on a practice that was published is new in it, unless it has been told. */
    Instant newSince() {
        Instant overlapping = toldUntil.minus(OVERLAP);
        return overlapping.isAfter(newFrom) ? overlapping : newFrom;
    }

    public UUID personId() {
        return personId;
    }

    /** What she calls it. */
    public String name() {
        return name;
    }

    public SavedQuery query() {
        return query;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** When she is told next; empty for never. */
    public Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }
}
