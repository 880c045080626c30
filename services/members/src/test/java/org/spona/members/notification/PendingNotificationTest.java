package org.spona.members.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.members.notification.PendingNotification.Step;
import org.spona.platform.notification.NotificationKind;

class PendingNotificationTest {

    private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");
    /** A Thursday at noon, in winter. */
    private final Instant now = Instant.parse("2027-01-14T11:00:00Z");

    @ParameterizedTest
    @EnumSource
    void isForgottenWhenSheIsNotMeant(NotificationFrequency frequency) {
        assertThat(pending(false, true, false, false, Duration.ZERO).step(frequency, now, BELGRADE))
                .isEqualTo(new Step.Drop());
    }

    @Test
    void isForgottenWhenSheWantsNoneOfItsKind() {
        assertThat(pending(true, true, false, false, Duration.ZERO).step(NotificationFrequency.NEVER, now, BELGRADE))
                .isEqualTo(new Step.Drop());
    }

    @Test
    void waitsLongerAndLongerForADayUntilItMayBeRead() {
        assertThat(step(false, Duration.ZERO)).isEqualTo(new Step.Wait(now.plusSeconds(1)));
        assertThat(step(false, Duration.ofHours(3))).isEqualTo(new Step.Wait(now.plus(Duration.ofHours(3))));
        assertThat(step(false, Duration.ofHours(25))).isEqualTo(new Step.Drop());
    }

    @Test
    void isMailedAsSheHasChosen() {
        PendingNotification readable = pending(true, true, false, false, Duration.ZERO);

        assertThat(readable.step(NotificationFrequency.AT_ONCE, now, BELGRADE)).isEqualTo(new Step.Mail());
        assertThat(readable.step(NotificationFrequency.DAILY, now, BELGRADE))
                .isEqualTo(new Step.Keep(Optional.of(Instant.parse("2027-01-15T06:00:00Z"))));
        assertThat(readable.step(NotificationFrequency.WEEKLY, now, BELGRADE))
                .isEqualTo(new Step.Keep(Optional.of(Instant.parse("2027-01-18T06:00:00Z"))));
        assertThat(readable.step(NotificationFrequency.HERE, now, BELGRADE)).isEqualTo(new Step.Keep(Optional.empty()));
    }

    @Test
    void isNotMailedLaterOnceItIsReadOrMayNoLongerBeRead() {
        assertThat(listed(true, true, false)).isEqualTo(new Step.Mail());
        assertThat(listed(true, true, true)).isEqualTo(new Step.Keep(Optional.empty()));
        assertThat(listed(true, false, false)).isEqualTo(new Step.Keep(Optional.empty()));
        assertThat(listed(false, true, false)).isEqualTo(new Step.Keep(Optional.empty()));
    }

    private Step step(boolean readable, Duration waited) {
        return pending(true, readable, false, false, waited).step(NotificationFrequency.AT_ONCE, now, BELGRADE);
    }

    private Step listed(boolean meant, boolean readable, boolean read) {
        return pending(meant, readable, true, read, Duration.ofDays(1))
                .step(NotificationFrequency.DAILY, now, BELGRADE);
    }

    private PendingNotification pending(
            boolean meant, boolean readable, boolean listed, boolean read, Duration waited) {
        return new PendingNotification(
                UUID.randomUUID(), NotificationKind.NEWS, meant, readable, listed, read, now.minus(waited));
    }
}
