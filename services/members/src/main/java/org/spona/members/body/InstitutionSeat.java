package org.spona.members.body;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;

/**
 * A seat as the institution that holds it sees it, whether or not it may read the body: what the body is, and its own people.
 *
 * @param founder of the body, if the directory knows it
 * @param mandates who speaks for the seat now or will later, the delegate first
 * @param linkUntil the first instant at which the link no longer opens it; null for who has signed in
 */
public record InstitutionSeat(
        Body body,
        Seat seat,
        @Nullable Organisation founder,
        List<Mandate> mandates,
        @Nullable Instant linkUntil) {

    /** Who founded the body. */
    public Optional<Organisation> foundedBy() {
        return Optional.ofNullable(founder);
    }

    /** Until when the link that opened it holds; empty for who has signed in. */
    public Optional<Instant> linkHoldsUntil() {
        return Optional.ofNullable(linkUntil);
    }
}
