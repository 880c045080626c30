package org.spona.meetings.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting was held.
 *
 * @param number among the meetings that its organisation opened in the network in the year in which it begins, from 1
 * @param numberYear that year
 * @param closedAt null while it goes on
 */
@Embeddable
public record MeetingRun(
        @Nullable Integer number,
        @Nullable Integer numberYear,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    static MeetingRun opened(int number, int year, Instant now) {
        return new MeetingRun(number, year, now, null);
    }

    MeetingRun closed(Instant now) {
        return new MeetingRun(number, numberYear, openedAt, now);
    }

    /**
     * When it was closed.
     *
     * @throws NullPointerException while it goes on
     */
    public Instant requireClosedAt() {
        return Objects.requireNonNull(closedAt);
    }

    /** By which people name it, such as {@code 3/2026}. */
    public String name() {
        return number + "/" + numberYear;
    }
}
