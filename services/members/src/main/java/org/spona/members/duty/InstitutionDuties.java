package org.spona.members.duty;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spona.members.waiting.WaitingEntry;
import org.spona.platform.directory.Organisation;
import org.spona.platform.web.PageOf;

/**
 * What an institution owes.
 *
 * @param linkUntil the first instant at which the link no longer shows it; null for who has signed in
 */
public record InstitutionDuties(
        Organisation institution,
        PageOf<WaitingEntry> duties,
        @Nullable Instant linkUntil) {

    /** Until when the link that showed it holds; empty for who has signed in. */
    public Optional<Instant> linkHoldsUntil() {
        return Optional.ofNullable(linkUntil);
    }
}
