package org.spona.members.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;

class AppointmentTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID bar = UUID.randomUUID();
    private final UUID by = UUID.randomUUID();

    @Test
    void isMadeAtOnceByAnAdministratorAndByTheStewardWhileThereIsNone() {
        assertThat(Appointment.by(true, false, true, false, true)).isEqualTo(Appointment.AT_ONCE);
        assertThat(Appointment.by(false, true, false, false, true)).isEqualTo(Appointment.AT_ONCE);
    }

    @Test
    void waitsWhereTheStewardAppointsAndThereIsAnAdministrator() {
        assertThat(Appointment.by(false, true, true, false, true)).isEqualTo(Appointment.UNLESS_STOPPED);
    }

    @Test
    void isNobodysWhoNeitherAdministersNorStewards() {
        assertRefused(CommonError.NOT_FOUND, false, false, false, false, true);
    }

    @Test
    void isNeverOfHerselfAndNeverOfAStranger() {
        assertRefused(AdministrationError.HERSELF, false, true, false, true, true);
        assertRefused(AdministrationError.HERSELF, true, false, true, true, true);
        assertRefused(AdministrationError.NOT_OF_ORGANISATION, false, true, false, false, false);
    }

    @Test
    void holdsAfterAFortnightUnlessItWasStopped() {
        var announced = Administrator.announce(id, person, bar, by, NOW);
        var stopped = Administrator.announce(id, person, bar, by, NOW);
        stopped.end(person, NOW.plus(Duration.ofDays(13)));
        Instant later = NOW.plus(Duration.ofDays(14));

        assertThat(announced.holds(NOW)).isFalse();
        assertThat(announced.holds(later.minusMillis(1))).isFalse();
        assertThat(announced.holds(later)).isTrue();
        assertThat(stopped.holds(later)).isFalse();
    }

    @Test
    void endsOnce() {
        var administrator = Administrator.appoint(id, person, bar, by, NOW);
        administrator.end(by, NOW.plusSeconds(1));
        administrator.end(person, NOW.plusSeconds(2));

        assertThat(administrator.state().validUntil()).isEqualTo(NOW.plusSeconds(1));
        assertThat(administrator.endedBy()).contains(by);
        assertThat(administrator.revision()).isEqualTo(2);
    }

    private static void assertRefused(
            ErrorCode error,
            boolean administers,
            boolean stewards,
            boolean administered,
            boolean herself,
            boolean ofOrganisation) {
        assertThatThrownBy(() -> Appointment.by(administers, stewards, administered, herself, ofOrganisation))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
