package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.spona.cooperation.indicator.Measuring.EDITOR;
import static org.spona.cooperation.indicator.Measuring.NOW;
import static org.spona.cooperation.indicator.Measuring.OFFICER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of values. */
class MeasurementTest {

    private static final MeasuredValue TWO = MeasuredValue.of(BigDecimal.TWO);
    private static final MeasuredValue THREE = MeasuredValue.of(BigDecimal.valueOf(3));

    @Test
    void offersEachItsOwnSteps() {
        Measurement value = Measuring.measurement(Measuring.indicator(IndicatorKind.COUNT), TWO);
        assertThat(steps(OFFICER, value)).containsExactlyInAnyOrder("WRITE", "REPORT");
        assertThat(steps(EDITOR, value)).isEmpty();
        value.report(NOW);
        assertThat(steps(OFFICER, value)).containsExactly("WRITE");
        assertThat(steps(EDITOR, value)).containsExactlyInAnyOrder("APPROVE", "RETURN");
        assertThat(steps(PlainReaders.as(Role.OFFICER, Measuring.OF_ASSOCIATION), value))
                .isEmpty();
        value.approve(NOW);
        assertThat(steps(EDITOR, value)).containsExactly("LOCK");
        value.lock(NOW);
        assertThat(steps(OFFICER, value)).isEmpty();
        assertThat(steps(EDITOR, value)).containsExactly("UNLOCK");
    }

    @Test
    void isCorrectedWithAReasonAndWaitsForApprovalAgain() {
        Measurement value = Measuring.measurement(Measuring.indicator(IndicatorKind.COUNT), TWO);
        value.report(NOW);
        value.approve(NOW);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> say(value, THREE, ""))
                        .fieldErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).isEqualTo("value.missing.reason"));
        assertThat(value.value()).isEqualTo(TWO);
        assertThat(say(value, THREE, "Jedan protokol nije bio ubrojan.")).isTrue();
        assertThat(value.status()).isEqualTo(Measurement.Status.REPORTED);
        assertThat(value.approvedAt()).isEmpty();
    }

    @Test
    void isNotCorrectedByTheSameValue() {
        Measurement value = Measuring.measurement(Measuring.indicator(IndicatorKind.COUNT), TWO);
        value.report(NOW);
        value.approve(NOW);

        assertThat(say(value, MeasuredValue.of(new BigDecimal("2.0")), "")).isFalse();
        assertThat(value.status()).isEqualTo(Measurement.Status.APPROVED);
    }

    @Test
    void staysOnceItIsLocked() {
        Measurement value = Measuring.measurement(Measuring.indicator(IndicatorKind.COUNT), TWO);
        value.report(NOW);
        value.approve(NOW);
        value.lock(NOW);

        assertThat(catchThrowableOfType(Refusal.class, () -> say(value, THREE, "Ipak tri."))
                        .error())
                .isEqualTo(IndicatorError.LOCKED);
        value.unlock(NOW);
        assertThat(say(value, THREE, "Ipak tri.")).isTrue();
    }

    @Test
    void isGivenBackWithAReasonAndMendedWithoutOne() {
        Measurement value = Measuring.measurement(Measuring.indicator(IndicatorKind.COUNT), TWO);
        value.report(NOW);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> value.giveBack("", NOW)))
                .isNotNull();
        value.giveBack("Ubrojte i protokole iz 2025.", NOW);
        assertThat(value.status()).isEqualTo(Measurement.Status.RETURNED);
        assertThat(say(value, THREE, "")).isTrue();
        value.report(NOW);
        assertThat(value.reason()).isEmpty();
    }

    @Test
    void isApprovedByWhoeverWritesWhenAnOrganisationMeasuresItself() {
        Indicator own = Measuring.indicator(IndicatorKind.COUNT);
        Measurement value = new Measurement(
                UUID.randomUUID(),
                own,
                own.ownership().organisationId(),
                own.ownership().networkId(),
                Measuring.YEAR,
                TWO,
                List.of(),
                "",
                NOW);
        value.report(NOW);

        assertThat(steps(PlainReaders.as(Role.OFFICER, own.ownership()), value)).contains("APPROVE");
        assertThat(steps(PlainReaders.as(Role.DELEGATE, own.ownership()), value))
                .isEmpty();
    }

    private static boolean say(Measurement value, MeasuredValue next, String reason) {
        return value.say(next, List.of(), "", reason, NOW);
    }

    private static Set<String> steps(Reader reader, Measurement value) {
        return Permissions.of(MeasurementStep.class, value, reader, NOW).steps();
    }
}
