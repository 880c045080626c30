package org.spona.infra.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void tellsWithinWhichTimeSoManyOfAHundredWereDone() {
        var latencies = new Latencies();
        for (int millis = 200; millis >= 1; millis--) {
            latencies.add(0, Duration.ofMillis(millis).toNanos());
        }

        assertThat(latencies.percentile(50)).isEqualTo(Duration.ofMillis(100));
        assertThat(latencies.percentile(95)).isEqualTo(Duration.ofMillis(190));
        assertThat(latencies.percentile(100)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void isNothingWhenNothingWasDone() {
        assertThat(new Latencies().percentile(95)).isZero();
    }
}
