package org.spona.members.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2027-03-12T09:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Test
    void isDueAtOnce() {
        assertThat(Delivery.NONE.nextAttemptAt()).isNull();
        assertThat(Delivery.NONE.begun(NOW).nextAttemptAt()).isEqualTo(NOW);
    }

    @Test
    void isTriedAgainAfterEachFailureAndCountsThem() {
        Delivery failed = Delivery.NONE.begun(NOW).failed(PAUSE, NOW).failed(PAUSE.multipliedBy(2), NOW);

        assertThat(failed.failedAttempts()).isEqualTo(2);
        assertThat(failed.nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(failed.begun(NOW).failedAttempts()).isZero();
    }

    @Test
    void isOverOnceItIsWithThePerson() {
        Delivery done = Delivery.NONE.begun(NOW).failed(PAUSE, NOW).done(true, NOW);

        assertThat(done).isEqualTo(new Delivery(true, NOW, false, 0, null));
    }

    @Test
    void isNotTriedAgainOnceItIsRefusedForGood() {
        Delivery refused = Delivery.NONE.begun(NOW).refused();

        assertThat(refused.undeliverable()).isTrue();
        assertThat(refused.nextAttemptAt()).isNull();
        assertThat(refused.begun(NOW).undeliverable()).isFalse();
    }

    @Test
    void keepsTheMeaningOfWhatThePersonHasGotUntilSheGetsAnother() {
        Delivery again = Delivery.NONE.begun(NOW).done(true, NOW).begun(NOW);

        assertThat(again.opensAccount()).isTrue();
        assertThat(again.failed(PAUSE, NOW).opensAccount()).isTrue();
        assertThat(again.over().opensAccount()).isTrue();
        assertThat(again.done(false, NOW).opensAccount()).isFalse();
    }
}
