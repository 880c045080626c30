package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;

class PlanPartTest {

    private static final Instant NOW = Instant.parse("2008-03-15T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2008-03-15");

    private final UUID centre = UUID.randomUUID();
    private final UUID own = UUID.randomUUID();
    private final UUID others = UUID.randomUUID();
    private final UUID yearly = UUID.randomUUID();
    private final Plan plan = new Plan(
            UUID.randomUUID(),
            Reader.VISITOR,
            new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE),
            new PlanContent("Plan saradnje", PlanKind.YEARLY_COOPERATION, "", "sr-Latn", 2008, 2009, null),
            NOW);
    private final PlanPart part;

    PlanPartTest() {
        plan.write(
                new PlanMatrix(
                        List.of(),
                        List.of(),
                        List.of(
                                action(own, "2008.", false, centre),
                                action(others, "2008.", false, UUID.randomUUID()),
                                action(yearly, "2008. kontinuirano", true, centre)),
                        List.of()),
                NOW);
        plan.submit(NOW);
        plan.adopt(new PlanAdoption("011-35/2007", LocalDate.parse("2007-12-28")), NOW);
        part = new PlanPart(plan, centre, PlanProgress.NONE);
    }

    @Test
    void isReadByThoseWhoAreNamedAsResponsible() {
        assertThat(plan.readers().organisations()).contains(centre).hasSize(2);
    }

    @Test
    void isMovedActionByAction() {
        assertThat(part.openActions(plan, TODAY)).extracting(PlanAction::id).containsExactly(own, yearly);

        part.move(plan, progress(own, null, ActionProgress.Status.DONE, "Potpisano."), null, NOW);
        assertThat(part.openActions(plan, TODAY)).extracting(PlanAction::id).containsExactly(yearly);
        part.move(plan, progress(yearly, 2008, ActionProgress.Status.DONE, ""), UUID.randomUUID(), NOW);
        assertThat(part.openActions(plan, TODAY)).isEmpty();
        assertThat(part.openActions(plan, LocalDate.parse("2009-01-01")))
                .extracting(PlanAction::id)
                .containsExactly(yearly);
    }

    @Test
    void saysNothingOfTheActionsOfOthers() {
        assertThatThrownBy(() -> part.move(plan, progress(others, null, ActionProgress.Status.DONE, ""), null, NOW))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> part.move(plan, progress(own, null, ActionProgress.Status.STOPPED, ""), null, NOW))
                .isInstanceOf(InvalidInput.class);
        assertThat(part.progress().told()).isEmpty();
    }

    @Test
    void waitsForNothingThatIsOverInThePlan() {
        plan.report(progress(own, null, ActionProgress.Status.DONE, ""), NOW);
        assertThat(part.openActions(plan, TODAY)).extracting(PlanAction::id).containsExactly(yearly);
    }

    @Test
    void isMovedAHundredTimesADayAndNotOnceThePlanIsClosed() {
        for (int time = 0; time < PlanPart.MOST_MOVES_A_DAY; time++) {
            part.move(plan, progress(own, null, ActionProgress.Status.RUNNING, "Korak " + time), null, NOW);
        }
        part.move(plan, part.progress().of(own, null), null, NOW);
        ActionProgress more = progress(own, null, ActionProgress.Status.DONE, "");
        assertThatThrownBy(() -> part.move(plan, more, null, NOW)).isInstanceOf(Refusal.class);
        part.move(plan, more, null, Instant.parse("2008-03-16T10:00:00Z"));

        plan.close(NOW);
        assertThatThrownBy(() -> part.move(plan, more, null, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void namesNobodyByIdInAnotherNetwork() {
        Plan copy = Plan.continuing(
                UUID.randomUUID(),
                Reader.VISITOR,
                new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE),
                plan,
                NOW);
        assertThat(copy.matrix().organisations()).isEmpty();
        assertThat(copy.matrix().actions().getFirst().responsible().getFirst().name())
                .isEqualTo("Centar za socijalni rad");
    }

    private static PlanAction action(UUID id, String when, boolean yearly, UUID organisation) {
        return new PlanAction(
                id,
                null,
                "a.",
                "Sačiniti protokol",
                List.of(new Responsible(Responsible.Kind.ORGANISATION, "Centar za socijalni rad", organisation)),
                PlanTimes.read(when),
                yearly);
    }

    private static ActionProgress progress(
            UUID action, @Nullable Integer year, ActionProgress.Status status, String note) {
        return new ActionProgress(action, year, status, "", note, List.of());
    }
}
