package org.spona.cooperation.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of risks. */
class RiskTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final UUID BODY = UUID.randomUUID();
    private static final Ownership OF_BAR = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BAR);

    @Test
    void isAssessedOnTheDayOnWhichThatIsSaid() {
        Risk risk = risk(content(null, null, "", null));
        assertThat(risk.assessedOn()).isEmpty();

        risk.revise(content(Likelihood.POSSIBLE, null, "", null), Visibility.PRIVATE, TODAY, NOW);
        assertThat(risk.assessedOn()).isEmpty();
        risk.revise(content(Likelihood.POSSIBLE, Impact.SERIOUS, "Zapažanja.", null), Visibility.PRIVATE, TODAY, NOW);
        assertThat(risk.assessedOn()).contains(TODAY);
        risk.revise(
                content(Likelihood.POSSIBLE, Impact.SERIOUS, "Zapažanja.", TODAY.plusDays(9)),
                Visibility.NETWORK,
                TODAY.plusDays(1),
                NOW);
        assertThat(risk.assessedOn()).contains(TODAY);
        risk.revise(content(null, null, "", null), Visibility.NETWORK, TODAY.plusDays(2), NOW);
        assertThat(risk.assessedOn()).isEmpty();
    }

    @Test
    void isDueFromItsDayUntilItIsReviewed() {
        Risk risk = risk(content(Likelihood.LIKELY, Impact.SEVERE, "Zapažanja.", TODAY));
        assertThat(risk.isDueOn(TODAY.minusDays(1))).isFalse();
        assertThat(risk.isDueOn(TODAY)).isTrue();
        assertThat(risk.isReviewTold()).isFalse();
        risk.reviewCame(NOW);
        assertThat(risk.isReviewTold()).isTrue();

        risk.review(
                new RiskReviewInput(Likelihood.UNLIKELY, Impact.SEVERE, "Mera je pomogla.", TODAY.plusMonths(6)),
                TODAY.plusDays(3),
                NOW);
        assertThat(risk.isDueOn(TODAY.plusDays(3))).isFalse();
        assertThat(risk.isReviewTold()).isFalse();
        assertThat(risk.assessedOn()).contains(TODAY.plusDays(3));
        assertThat(risk.content().likelihood()).isEqualTo(Likelihood.UNLIKELY);
        assertThat(risk.content().grounds()).isEqualTo("Mera je pomogla.");
        assertThat(risk.content().title()).isEqualTo("Siromaštvo porodica s djecom");
    }

    @Test
    void isClosedForAReasonAndOpenedAgain() {
        Risk risk = risk(content(Likelihood.LIKELY, Impact.SEVERE, "Zapažanja.", TODAY));
        assertThat(steps(OFFICER, risk)).containsExactlyInAnyOrder("EDIT", "REVIEW", "CLOSE");
        risk.close(new RiskClosingInput("Naselje je raseljeno."), TODAY, NOW);
        assertThat(risk.isDueOn(TODAY.plusYears(1))).isFalse();
        assertThat(risk.closing()).isEqualTo("Naselje je raseljeno.");
        assertThat(risk.closedOn()).contains(TODAY);
        assertThat(steps(OFFICER, risk)).containsExactly("REOPEN");
        assertThat(catchThrowableOfType(Refusal.class, () -> risk.close(new RiskClosingInput("Opet."), TODAY, NOW))
                        .error())
                .isEqualTo(RiskError.WRONG_STATUS);

        risk.reopen(NOW);
        assertThat(risk.status()).isEqualTo(Risk.Status.OPEN);
        assertThat(risk.closing()).isEmpty();
        assertThat(risk.closedOn()).isEmpty();
    }

    @Test
    void isWrittenByItsOrganisationAndReadByItsBody() {
        Risk risk = risk(content(null, null, "", null));
        assertThat(risk.readers().bodies()).containsExactly(BODY);
        assertThat(steps(PlainReaders.as(Role.DELEGATE, OF_BAR), risk)).isEmpty();
        assertThat(steps(PlainReaders.as(Role.OFFICER, UUID.randomUUID(), OF_BAR.networkId()), risk))
                .isEmpty();
        assertThat(steps(PlainReaders.keeping(BODY), risk)).isEmpty();
    }

    @Test
    void isListedByWordsAndNotByNumbers() {
        assertThat(RiskOrder.of("-impact"))
                .startsWith(
                        "array_position(array['LIGHT', 'MODERATE', 'SERIOUS', 'SEVERE']::text[], impact) desc nulls last");
        assertThat(RiskOrder.of("reviewOn")).startsWith("review_on nulls last").endsWith("folded");
        assertThat(RiskOrder.of("id; drop table risk")).isEqualTo(RiskOrder.of(""));
    }

    private static Risk risk(RiskContent content) {
        return new Risk(UUID.randomUUID(), OFFICER, OF_BAR, content, TODAY, NOW);
    }

    private static RiskContent content(
            @Nullable Likelihood likelihood, @Nullable Impact impact, String grounds, @Nullable LocalDate reviewOn) {
        return new RiskContent(
                "Siromaštvo porodica s djecom",
                TargetGroup.FAMILIES,
                RiskKind.POVERTY,
                "",
                "cnr-Latn",
                likelihood,
                impact,
                grounds,
                BODY,
                reviewOn);
    }

    private static Set<String> steps(Reader reader, Risk risk) {
        return Permissions.of(RiskStep.class, risk, reader, NOW).steps();
    }
}
