package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.plan.ActionProgress.Status;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

class PlanProgressTest {

    private static final LocalDate SUMMER = LocalDate.parse("2008-07-01");
    private static final LocalDate NEXT_YEAR = LocalDate.parse("2009-01-01");

    private final PlanAction once = action("2008.", false);
    private final PlanAction yearly = action("2008./2010.", true);
    private final PlanAction unclear = action("po potrebi", false);
    private final PlanMatrix matrix = new PlanMatrix(List.of(), List.of(), List.of(once, yearly, unclear), List.of());

    @Test
    void isOpenUntilItIsDoneOrStopped() {
        PlanProgress progress = PlanProgress.NONE;
        assertThat(progress.isOpen(once, SUMMER)).isTrue();
        progress = progress.telling(news(once, null, Status.RUNNING, ""), matrix);
        assertThat(progress.isOpen(once, SUMMER)).isTrue();
        progress = progress.telling(news(once, null, Status.STOPPED, "Nema novca."), matrix);
        assertThat(progress.isOpen(once, SUMMER)).isFalse();
        assertThat(progress.told()).hasSize(1);
        assertThat(progress.now(once, SUMMER).reason()).isEqualTo("Nema novca.");
    }

    @Test
    void isLateAfterItsLastDayAndNeverWithoutOne() {
        assertThat(PlanProgress.NONE.isLate(once, SUMMER)).isFalse();
        assertThat(PlanProgress.NONE.isLate(once, NEXT_YEAR)).isTrue();
        assertThat(PlanProgress.NONE.isLate(unclear, NEXT_YEAR)).isFalse();
        PlanProgress done = PlanProgress.NONE.telling(news(once, null, Status.DONE, ""), matrix);
        assertThat(done.isLate(once, NEXT_YEAR)).isFalse();
    }

    @Test
    void isToldAnewEachYearOfWhatIsDoneAnew() {
        PlanProgress done = PlanProgress.NONE.telling(news(yearly, 2008, Status.DONE, ""), matrix);
        assertThat(done.isOpen(yearly, SUMMER)).isFalse();
        assertThat(done.isOpen(yearly, NEXT_YEAR)).isTrue();
        assertThat(done.done(matrix, SUMMER)).isEqualTo(1);
        assertThat(done.done(matrix, NEXT_YEAR)).isZero();
        assertThat(done.telling(news(yearly, 2009, Status.RUNNING, ""), matrix).told())
                .hasSize(2);
    }

    @Test
    void refusesWhatDoesNotSayEnough() {
        assertThatThrownBy(() -> PlanProgress.NONE.telling(news(once, null, Status.STOPPED, " "), matrix))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PlanProgress.NONE.telling(news(once, 2008, Status.DONE, ""), matrix))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> PlanProgress.NONE.telling(news(yearly, null, Status.DONE, ""), matrix))
                .isInstanceOf(InvalidInput.class);
        PlanAction foreign = action("2008.", false);
        assertThatThrownBy(() -> PlanProgress.NONE.telling(news(foreign, null, Status.DONE, ""), matrix))
                .isInstanceOf(Refusal.class);
    }

    private static PlanAction action(String when, boolean yearly) {
        return new PlanAction(UUID.randomUUID(), null, "a.", "Sačiniti", List.of(), PlanTimes.read(when), yearly);
    }

    private static ActionProgress news(PlanAction action, @Nullable Integer year, Status status, String reason) {
        return new ActionProgress(action.id(), year, status, reason, "", List.of());
    }
}
