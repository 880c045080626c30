package org.spona.meetings.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spona.meetings.registration.Registrant.Status;

/** Who has a place and who is next, as plain objects. */
class PlaceQueueTest {

    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    private int minute;

    @Test
    void admitsWhoeverIsFirstAndFits() {
        Registrant first = waiting(1);
        Registrant second = waiting(1);

        PlaceQueue queue = queue(1, first, second);

        assertThat(queue.admitsAtOnce(first)).isTrue();
        assertThat(queue.admitsAtOnce(second)).isFalse();
    }

    @Test
    void admitsNobodyBeforeThoseWhoWait() {
        Registrant group = waiting(4);
        Registrant single = waiting(1);

        assertThat(queue(3, single, group).admitsAtOnce(single)).isFalse();
        assertThat(queue(3, single, group).next()).isEmpty();
    }

    @Test
    void keepsAGroupTogetherAndOffersOnceAllFit() {
        Registrant group = waiting(4);
        Registrant single = waiting(1);
        Registrant late = waiting(1);

        assertThat(queue(5, late, single, group).next()).containsExactly(group, single);
        assertThat(queue(6, late, single, group).next()).containsExactly(group, single, late);
    }

    @Test
    void countsPlacesThatAreKeptAsTaken() {
        Registrant offered = waiting(3);
        offered.offer(NOW.plus(Duration.ofDays(1)));
        Registrant confirmed = waiting(2);
        confirmed.confirm(UUID.randomUUID(), NOW);
        Registrant gone = waiting(2);
        gone.leave();
        Registrant next = waiting(1);

        PlaceQueue queue = queue(6, offered, confirmed, gone, next);

        assertThat(queue.taken()).isEqualTo(5);
        assertThat(queue.fits(next)).isTrue();
        assertThat(queue(5, offered, confirmed, gone, next).fits(next)).isFalse();
    }

    @Test
    void hasRoomForEverybodyWithoutALimit() {
        List<Registrant> many = Stream.generate(() -> waiting(10)).limit(50).toList();

        assertThat(new PlaceQueue(Optional.empty(), many).next()).hasSize(50);
    }

    @Test
    void neverGivesMorePlacesThanThereAreInWhateverOrderPeopleComeAndGo() {
        var dice = new Random(20);
        for (int round = 0; round < 200; round++) {
            int places = 1 + dice.nextInt(20);
            List<Registrant> all = new ArrayList<>(IntStream.range(0, 15)
                    .mapToObj(_ -> waiting(1 + dice.nextInt(10)))
                    .toList());
            for (int step = 0; step < 30; step++) {
                PlaceQueue queue = new PlaceQueue(Optional.of(places), all);
                List<Registrant> waiting = queue.waiting();
                List<Registrant> next = queue.next();
                assertThat(next).isEqualTo(waiting.subList(0, next.size()));
                next.forEach(one -> one.offer(NOW.plus(Duration.ofDays(1))));
                assertThat(new PlaceQueue(Optional.of(places), all).taken()).isLessThanOrEqualTo(places);
                all.stream()
                        .filter(Registrant::isActive)
                        .skip(dice.nextInt(5))
                        .findFirst()
                        .ifPresent(Registrant::leave);
            }
        }
    }

    @Test
    void takesAnOfferOnlyInTime() {
        Registrant offered = waiting(1);
        offered.offer(NOW.plus(Duration.ofDays(2)));

        assertThat(offered.hasExpired(NOW.plus(Duration.ofDays(2)))).isTrue();
        assertThatThrownBy(() -> offered.confirm(UUID.randomUUID(), NOW.plus(Duration.ofDays(2))))
                .hasMessage("registration-wrong-status");
        offered.confirm(UUID.randomUUID(), NOW.plus(Duration.ofDays(1)));
        assertThat(offered.status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void endsOnce() {
        Registrant registrant = waiting(1);
        registrant.leave();

        assertThatThrownBy(registrant::leave).hasMessage("registration-wrong-status");
        assertThatThrownBy(() -> registrant.queue(NOW)).hasMessage("registration-wrong-status");
        assertThat(registrant.isActive()).isFalse();
    }

    private static PlaceQueue queue(int places, Registrant... registrants) {
        return new PlaceQueue(Optional.of(places), List.of(registrants));
    }

    private Registrant waiting(int together) {
        Registrant registrant = new Registrant(
                UUID.randomUUID(),
                new RegistrantName(null, "Ana", null, "Dom zdravlja"),
                Collections.nCopies(together - 1, "Iva"),
                List.of(),
                NOW);
        registrant.queue(NOW.plus(Duration.ofMinutes(minute++)));
        return registrant;
    }
}
