package org.spona.members.body;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

/** Of which seats a body is made up, those that were there among them, and who speaks for them. */
@Embeddable
class Composition {

    @OneToMany(mappedBy = "body", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @BatchSize(size = 50)
    @OrderBy("place")
    private List<Seat> seats = new ArrayList<>();

    /**
     * These seats are there from now on.
     *
     * @param arranged the seats in their order, by id; those that are missing are no longer there, and their mandates end
     * @param draft whether nobody knew of the seats that are missing
     */
    void arrange(Body body, Map<UUID, SeatContent> arranged, boolean draft, Instant now) {
        if (draft) {
            seats.removeIf(seat -> !arranged.containsKey(seat.id()));
        }
        there().stream().filter(seat -> !arranged.containsKey(seat.id())).forEach(seat -> seat.end(now));
        int place = 0;
        for (var entry : arranged.entrySet()) {
            int at = place++;
            find(entry.getKey())
                    .ifPresentOrElse(
                            known -> known.revise(at, entry.getValue()),
                            () -> seats.add(new Seat(entry.getKey(), body, at, entry.getValue(), now)));
        }
    }

    /** Nobody speaks for any seat any more. */
    void endMandates(String reason, Instant now) {
        seats.forEach(seat -> seat.endMandates(reason, now));
    }

    /** Seats of an institution that has turned out to be another are that one's, those that are no longer there too. */
    void takeOver(UUID from, UUID into) {
        seats.forEach(seat -> seat.takeOver(from, into));
    }

    /** The seats that are there now, in their order. */
    List<Seat> there() {
        return inOrder(Seat::isThere);
    }

    /** The seats that were there at an instant, in their order. */
    List<Seat> at(Instant at) {
        return inOrder(seat -> seat.wasThere(at));
    }

    private List<Seat> inOrder(Predicate<Seat> which) {
        return seats.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(Seat::place))
                .toList();
    }

    /** The ids of all seats, those that are no longer there among them. */
    List<UUID> ids() {
        return seats.stream().map(Seat::id).toList();
    }

    Optional<Seat> find(UUID id) {
        return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
    }

    /** All mandates that there are or were. */
    Stream<Mandate> mandates() {
        return seats.stream().flatMap(seat -> seat.mandates().stream());
    }

    Optional<Mandate> findMandate(UUID id) {
        return mandates().filter(mandate -> mandate.id().equals(id)).findFirst();
    }
}
