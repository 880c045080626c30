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

class PlanTest {

    private static final Instant NOW = Instant.parse("2008-01-15T10:00:00Z");
    private static final PlanAdoption DECISION =
            new PlanAdoption("Skupština opštine, 011-35/2007", LocalDate.parse("2007-12-28"));
    private static final UUID BODY = UUID.randomUUID();

    private final Plan plan = new Plan(
            UUID.randomUUID(),
            Reader.VISITOR,
            new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK),
            new PlanContent(" Plan  saradnje ", PlanKind.YEARLY_COOPERATION, "", "sr-Latn", 2008, 2009, BODY),
            NOW);

    @Test
    void goesFromTheDraftToTheEndOfItsTime() {
        assertThat(plan.readers().bodies()).isEmpty();
        plan.submit(NOW);
        assertThat(plan.readers().bodies()).containsExactly(BODY);
        plan.adopt(DECISION, NOW);
        assertThat(plan.adoption()).isEqualTo(DECISION);
        plan.close(NOW);
        assertThat(plan.status()).isEqualTo(Plan.Status.CLOSED);
    }

    @Test
    void canBeWrittenAgainOnceItIsReturned() {
        plan.submit(NOW);
        assertThatThrownBy(() -> plan.revise(plan.content(), Visibility.PUBLIC, NOW))
                .isInstanceOf(Refusal.class);
        plan.giveBack(NOW);
        plan.revise(plan.content().later(1), Visibility.PUBLIC, NOW);
        assertThat(plan.content().fromYear()).isEqualTo(2009);
        assertThat(plan.readers().bodies()).isEmpty();
    }

    @Test
    void isNotAdoptedBeforeItIsSubmittedAndStaysAsItWasAdopted() {
        assertThatThrownBy(() -> plan.adopt(DECISION, NOW)).isInstanceOf(Refusal.class);
        plan.submit(NOW);
        plan.adopt(DECISION, NOW);
        assertThatThrownBy(() -> plan.giveBack(NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plan.discard(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void tellsHowFarItsActionsAre() {
        UUID once = UUID.randomUUID();
        UUID yearly = UUID.randomUUID();
        plan.write(
                new PlanMatrix(
                        List.of(),
                        List.of(),
                        List.of(action(once, "2008.", false), action(yearly, "2008. kontinuirano", true)),
                        List.of()),
                NOW);
        assertThatThrownBy(() -> plan.report(ActionProgress.none(once, null), NOW))
                .isInstanceOf(Refusal.class);
        plan.submit(NOW);
        plan.adopt(DECISION, NOW);
        LocalDate later = LocalDate.parse("2009-01-01");
        assertThat(plan.progress().isLate(plan.matrix().action(once).orElseThrow(), later))
                .isTrue();
        assertThat(plan.progress().isLate(plan.matrix().action(yearly).orElseThrow(), later))
                .isFalse();

        assertThatThrownBy(() -> plan.report(progress(once, null, ActionProgress.Status.STOPPED), NOW))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> plan.report(progress(yearly, null, ActionProgress.Status.DONE), NOW))
                .isInstanceOf(InvalidInput.class);
        plan.report(progress(once, null, ActionProgress.Status.DONE), NOW);
        plan.report(progress(yearly, 2008, ActionProgress.Status.DONE), NOW);

        assertThat(plan.progress().isLate(plan.matrix().action(once).orElseThrow(), later))
                .isFalse();
        assertThat(plan.progress().done(plan.matrix(), later)).isEqualTo(1);
        assertThat(plan.progress().done(plan.matrix(), LocalDate.parse("2008-06-01")))
                .isEqualTo(2);
    }

    @Test
    void goesOnInAnotherPeriodAndInAnotherEdition() {
        UUID action = UUID.randomUUID();
        plan.write(new PlanMatrix(List.of(), List.of(), List.of(action(action, "2008./2009.", false)), List.of()), NOW);
        plan.submit(NOW);
        plan.adopt(DECISION, NOW);
        plan.report(progress(action, null, ActionProgress.Status.RUNNING), NOW);

        Plan next = Plan.continuing(UUID.randomUUID(), Reader.VISITOR, plan.ownership(), plan, NOW);
        assertThat(next.content().fromYear()).isEqualTo(2010);
        assertThat(next.matrix().actions().getFirst().time().printed()).isEqualTo("2010–2011.");
        assertThat(next.progress().told()).isEmpty();
        assertThat(next.continuesId()).contains(plan.getId());

        Plan edition = Plan.replacing(UUID.randomUUID(), Reader.VISITOR, plan, NOW);
        assertThat(edition.edition()).isEqualTo(2);
        assertThat(edition.progress()).isEqualTo(plan.progress());
        assertThat(edition.matrix()).isEqualTo(plan.matrix());
    }

    @Test
    void refusesATableThatDoesNotHoldTogether() {
        UUID goal = UUID.randomUUID();
        var underNothing =
                new PlanElement(UUID.randomUUID(), PlanElement.Kind.RESULT, UUID.randomUUID(), "", "Rezultat");
        var twice = new PlanElement(goal, PlanElement.Kind.GOAL, null, "1.1", "Cilj");
        var empty = new PlanElement(UUID.randomUUID(), PlanElement.Kind.GOAL, null, "1.2", " ");
        for (List<PlanElement> wrong : List.of(List.of(underNothing), List.of(twice, twice), List.of(empty))) {
            assertThatThrownBy(() -> plan.write(new PlanMatrix(wrong, List.of(), List.of(), List.of()), NOW))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(plan.matrix()).isEqualTo(PlanMatrix.EMPTY);
    }

    private static PlanAction action(UUID id, String when, boolean yearly) {
        return new PlanAction(id, null, "a.", "Sačiniti godišnji plan", List.of(), PlanTimes.read(when), yearly);
    }

    private static ActionProgress progress(UUID action, @Nullable Integer year, ActionProgress.Status status) {
        return new ActionProgress(action, year, status, "", "", List.of());
    }

    @Test
    void hasAPeriodThatEndsAfterItBegins() {
        assertThat(plan.content().title()).isEqualTo("Plan saradnje");
        assertThat(plan.content().isReversed()).isFalse();
        assertThat(new PlanContent("Plan", PlanKind.MEDIA, "", "sr-Latn", 2010, 2009, null).isReversed())
                .isTrue();
    }
}
