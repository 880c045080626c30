package org.spona.regulations.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.PlainReaders;
import org.spona.regulations.staff.StaffError;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.UpdateFixtures;

class ReminderStepTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");

    private final Obligation obligation = UpdateFixtures.obligation(NOW);

    @ParameterizedTest
    @EnumSource(Role.class)
    void isForTheStaffOfTheNetwork(Role role) {
        assertThat(ReminderStep.REMIND.isFor(reader(role, obligation.networkId()), obligation))
                .isEqualTo(role.staffs());
    }

    @Test
    void isNotForTheStaffOfAnotherNetwork() {
        Reader stranger = reader(Role.COORDINATOR, UUID.randomUUID());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ReminderStep.REMIND.require(stranger, obligation, NOW))
                .extracting(Refusal::error)
                .isEqualTo(StaffError.NOT_STAFF);
    }

    @Test
    void isPossibleWhileItIsAsked() {
        assertThat(ReminderStep.REMIND.isPossible(obligation, NOW)).isTrue();
        assertThat(ReminderStep.REMIND.takesAway()).isFalse();
    }

    private static Reader reader(Role role, UUID networkId) {
        return PlainReaders.as(role, UUID.randomUUID(), networkId);
    }
}
