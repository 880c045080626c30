package org.spona.platform.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;

/**
 * A working body as every service knows it: the state that travels in its events.
 *
 * @param organisationId who founded it, and owns it
 * @param networkId for which it was founded
 * @param language of its name, BCP 47 with script
 * @param rule how it comes to its decisions
 * @param tasks its numbered tasks, in their order
 * @param seats that are there now, in their order
 * @param mandates that hold now or are about to
 */
public record BodyState(
        UUID id,
        UUID organisationId,
        UUID networkId,
        Visibility visibility,
        BodyStatus status,
        String name,
        String language,
        BodyRule rule,
        List<String> tasks,
        List<Seat> seats,
        List<Mandate> mandates,
        long version) {

    /** A state that was announced before tasks were told has none. */
    @SuppressWarnings("NullAway") // older events leave them out
    public BodyState {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        seats = List.copyOf(seats);
        mandates = List.copyOf(mandates);
    }

    /**
     * A seat of an institution.
     *
     * @param organisationId the institution in the directory; null when the directory does not know it
     * @param institution how it is called in the founding act
     */
    public record Seat(
            UUID id, @Nullable UUID organisationId, String institution, SeatRole role, boolean voting, int place) {}

    /**
     * A person speaks for the institution that holds a seat.
     *
     * @param name how the founding act or the institution calls her
     * @param rank the first deputy has 1; 0 for a delegate
     * @param keeps whether the seat is that of the secretary or the chair
     * @param validUntil the first instant at which it no longer holds; null while open
     */
    public record Mandate(
            UUID id,
            UUID seatId,
            UUID personId,
            String name,
            MandateKind kind,
            int rank,
            boolean keeps,
            Instant validFrom,
            @Nullable Instant validUntil) {}
}
