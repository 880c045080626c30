package org.spona.cooperation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of measures. */
class MeasureTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final UUID INDICATOR = UUID.randomUUID();
    private static final UUID BODY = UUID.randomUUID();
    private static final Ownership OF_BAR = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BAR);

    @Test
    void goesFromTheProposalToItsEvaluation() {
        Measure measure = measure("Radni tim", INDICATOR);
        assertThat(steps(measure)).containsExactlyInAnyOrder("EDIT", "ADOPT", "DROP");
        measure.adopt("Zaključak 3/2027-2", TODAY, NOW);
        assertThat(steps(measure)).containsExactlyInAnyOrder("RETURN", "RUN", "DROP");
        measure.run(TODAY, NOW);
        assertThat(steps(measure)).containsExactlyInAnyOrder("EVALUATE", "DROP");
        measure.evaluate(new MeasureEvaluationInput("Više porodica dobija pomoć.", "2025", "2026"), TODAY, NOW);

        assertThat(measure.status()).isEqualTo(MeasureStatus.EVALUATED);
        assertThat(measure.decision()).isEqualTo("Zaključak 3/2027-2");
        assertThat(measure.runsSince()).contains(TODAY);
        assertThat(measure.evaluation().before().orElseThrow().code()).isEqualTo("2025");
        assertThat(measure.evaluation().after().orElseThrow().code()).isEqualTo("2026");
        assertThat(measure.evaluation().evaluatedOn()).isEqualTo(TODAY);
        assertThat(steps(measure)).isEmpty();
    }

    @Test
    void isAdoptedOnceSomebodyAnswersForIt() {
        Measure measure = measure("", null);
        assertThat(fieldOf(() -> measure.adopt("Zaključak", TODAY, NOW))).isEqualTo("content.responsible");
        assertThat(measure.status()).isEqualTo(MeasureStatus.PROPOSED);
    }

    @Test
    void staysAsItWasAdoptedUnlessItIsAProposalAgain() {
        Measure measure = measure("Radni tim", null);
        measure.adopt("Zaključak", TODAY, NOW);
        assertThat(refused(() -> measure.revise(content("Drugi", null), Visibility.NETWORK, NOW)))
                .isEqualTo(MeasureError.FROZEN);
        measure.giveBack(NOW);
        assertThat(measure.decision()).isEmpty();
        assertThat(measure.adoptedOn()).isEmpty();
        measure.revise(content("Drugi", null), Visibility.NETWORK, NOW);
        assertThat(measure.content().responsible()).isEqualTo("Drugi");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', 2026, before",
                "2025, '', after",
                "2026, 2026, after",
                "2026, 2025, after",
                "2025, 2026-Q1, after",
                "lani, 2026, before"
            })
    void isEvaluatedByTwoPeriodsOfItsIndicator(String before, String after, String field) {
        Measure measure = running(INDICATOR);
        assertThat(fieldOf(() ->
                        measure.evaluate(new MeasureEvaluationInput("Nešto se promenilo.", before, after), TODAY, NOW)))
                .isEqualTo(field);
        assertThat(measure.status()).isEqualTo(MeasureStatus.RUNNING);
    }

    @Test
    void isEvaluatedInWordsAloneWithoutAnIndicator() {
        Measure measure = running(null);
        assertThat(fieldOf(
                        () -> measure.evaluate(new MeasureEvaluationInput("Pomoglo je.", "2025", "2026"), TODAY, NOW)))
                .isEqualTo("before");
        measure.evaluate(new MeasureEvaluationInput("Pomoglo je.", "", ""), TODAY, NOW);
        assertThat(measure.evaluation().result()).isEqualTo("Pomoglo je.");
        assertThat(measure.evaluation().periods()).isEmpty();
    }

    @Test
    void isDroppedForAReasonUntilItIsEvaluated() {
        Measure measure = running(null);
        measure.drop(new MeasureDroppingInput("Nema novca."), NOW);
        assertThat(measure.status()).isEqualTo(MeasureStatus.DROPPED);
        assertThat(measure.reason()).isEqualTo("Nema novca.");
        assertThat(refused(() -> measure.drop(new MeasureDroppingInput("Opet."), NOW)))
                .isEqualTo(MeasureError.WRONG_STATUS);
    }

    @Test
    void isWrittenByItsOrganisationAndReadByItsBody() {
        Measure measure = measure("Radni tim", null);
        assertThat(measure.readers().bodies()).containsExactly(BODY);
        assertThat(Permissions.of(
                                MeasureStep.class,
                                measure,
                                PlainReaders.as(Role.OFFICER, UUID.randomUUID(), OF_BAR.networkId()),
                                NOW)
                        .steps())
                .isEmpty();
    }

    @Test
    void answersEachRiskOnce() {
        UUID risk = UUID.randomUUID();
        assertThat(new MeasureContent("Mera", "", "sr-Latn", "", List.of(risk, risk), null, null).risks())
                .containsExactly(risk);
    }

    private static Measure running(@Nullable UUID indicator) {
        Measure measure = measure("Radni tim", indicator);
        measure.adopt("Zaključak", TODAY, NOW);
        measure.run(TODAY, NOW);
        return measure;
    }

    private static Measure measure(String responsible, @Nullable UUID indicator) {
        return new Measure(UUID.randomUUID(), OFFICER, OF_BAR, content(responsible, indicator), NOW);
    }

    private static MeasureContent content(String responsible, @Nullable UUID indicator) {
        return new MeasureContent("Pomoć u kući", "", "cnr-Latn", responsible, List.of(), indicator, BODY);
    }

    private static Set<String> steps(Measure measure) {
        return Permissions.of(MeasureStep.class, measure, OFFICER, NOW).steps();
    }

    private static ErrorCode refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).error();
    }

    private static String fieldOf(ThrowingCallable work) {
        return catchThrowableOfType(InvalidInput.class, work)
                .fieldErrors()
                .getFirst()
                .field();
    }
}
