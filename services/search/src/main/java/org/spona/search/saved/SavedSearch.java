package org.spona.search.saved;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.search.finding.Filters;
import org.spona.search.finding.SearchQuery;

/** A search that a person keeps, to make it again or to be told what is new in it. */
@Entity
public class SavedSearch extends Aggregate<SavedSearch> {

    /** What is published while the index lags behind, or a clock is off, is still found the next time. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private UUID personId;
    private String name;

    private String q;

    @Embedded
    private Filters filters;

    private boolean followed;

    private Instant newFrom;
    private Instant toldUntil;
    private @Nullable Instant nextAt;

    /** @param id chosen by whoever saves it, so that a repeated request makes no second one */
    SavedSearch(UUID id, UUID personId, SavedSearchInput input, Instant now) {
        super(id);
        this.personId = personId;
        this.name = input.name();
        this.q = input.q();
        this.filters = input.filters();
        this.followed = input.followed();
        this.newFrom = now;
        this.toldUntil = now;
        this.nextAt = followed ? now : null;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SavedSearch() {}

    /** Changes what it asks and whether she follows it. What was published before is not told any more. */
    void revise(SavedSearchInput input, Instant now) {
        boolean asksOtherwise = !q.equals(input.q()) || !filters.equals(input.filters()) || !followed;
        name = input.name();
        q = input.q();
        filters = input.filters();
        if (followed != input.followed()) {
            followed = input.followed();
            nextAt = followed ? now : null;
        }
        if (asksOtherwise) {
            newFrom = now;
            toldUntil = now;
        }
    }

    /** She has been told what was new until then; it is looked at again after a pause. */
    void told(Instant until, Duration pause) {
        toldUntil = until;
        nextAt = followed ? until.plus(pause) : null;
    }

    /** From when on a thing that was published is new in it, unless it has been told. */
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

    /** The words it asks for; may be empty. */
    public String q() {
        return q;
    }

    /** What is chosen besides. */
    public Filters filters() {
        return filters;
    }

    /** The search that finds its newest things. */
    public SearchQuery newest(int size) {
        return SearchQuery.newest(q, filters, size);
    }

    /** Whether she is told what is new in it. */
    public boolean followed() {
        return followed;
    }

    /** When it is looked at next; empty while she does not follow it. */
    Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }
}
