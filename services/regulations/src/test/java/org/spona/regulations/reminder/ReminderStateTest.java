package org.spona.regulations.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.regulations.application.ObligationStatus;

class ReminderStateTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");

    @Test
    void isDueWhenItIsLateOrSilent() {
        assertThat(Arrays.stream(ObligationStatus.values())
                        .filter(status -> state(status, null).isDue(NOW)))
                .containsExactlyInAnyOrder(ObligationStatus.LATE, ObligationStatus.SILENT);
    }

    @Test
    void isDueOnceInThreeDays() {
        assertThat(reminded(Duration.ZERO).isDue(NOW)).isFalse();
        assertThat(reminded(Duration.ofDays(3).minusSeconds(1)).isDue(NOW)).isFalse();
        assertThat(reminded(Duration.ofDays(3)).isDue(NOW)).isTrue();
        assertThat(reminded(Duration.ofDays(30)).isDue(NOW)).isTrue();
    }

    private static ReminderState reminded(Duration ago) {
        return state(ObligationStatus.LATE, NOW.minus(ago));
    }

    private static ReminderState state(ObligationStatus status, @Nullable Instant remindedAt) {
        return new ReminderState(UUID.randomUUID(), status, remindedAt);
    }
}
