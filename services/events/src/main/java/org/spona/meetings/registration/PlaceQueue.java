package org.spona.meetings.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who has a place at an event, and who is next: in the order in which they came, so that nobody overtakes a group that does not fit yet.
 *
 * @param places empty for as many as want to
 * @param registrants all of the event
 */
record PlaceQueue(Optional<Integer> places, List<Registrant> registrants) {

    private static final Comparator<Registrant> TURN = Comparator.comparing(
                    (Registrant registrant) -> registrant.queuedAt().orElse(registrant.requestedAt()))
            .thenComparing(Registrant::getId);

    PlaceQueue {
        registrants = List.copyOf(registrants);
    }

    /** How many people have a place, or one kept for them. */
    int taken() {
        return registrants.stream()
                .filter(Registrant::hasPlace)
                .mapToInt(Registrant::size)
                .sum();
    }

    /** Those who wait, in their order. */
    List<Registrant> waiting() {
        return registrants.stream()
                .filter(registrant -> registrant.status() == Registrant.Status.WAITING)
                .sorted(TURN)
                .toList();
    }

    /** Whether there is room for all who come with a registration. */
    boolean fits(Registrant registrant) {
        return fits(registrant, taken());
    }

    private boolean fits(Registrant registrant, int alreadyTaken) {
        return places.map(all -> alreadyTaken + registrant.size() <= all).orElse(true);
    }

    /** Whether somebody in the queue gets a place at once: nobody waits before her, and there is room. */
    boolean admitsAtOnce(Registrant newcomer) {
        return waiting().stream().findFirst().filter(newcomer::equals).isPresent() && fits(newcomer);
    }

    /** Those for whom a place can be kept now, as far as the order goes. */
    List<Registrant> next() {
        List<Registrant> next = new ArrayList<>();
        int already = taken();
        for (Registrant registrant : waiting()) {
            if (!fits(registrant, already)) {
                break;
            }
            next.add(registrant);
            already += registrant.size();
        }
        return next;
    }
}
