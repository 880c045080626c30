package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
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
    void hasAPeriodThatEndsAfterItBegins() {
        assertThat(plan.content().title()).isEqualTo("Plan saradnje");
        assertThat(plan.content().isReversed()).isFalse();
        assertThat(new PlanContent("Plan", PlanKind.MEDIA, "", "sr-Latn", 2010, 2009, null).isReversed())
                .isTrue();
    }
}
