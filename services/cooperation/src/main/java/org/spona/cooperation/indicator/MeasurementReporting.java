package org.spona.cooperation.indicator;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations report of themselves, and what the owner of the indicator does with it. */
@Service
@Transactional
public class MeasurementReporting {

    private final Indicators indicators;
    private final Measurements measurements;
    private final MeasurementChanges changes;
    private final ReportingOrganisations reporters;
    private final Clock clock;

    MeasurementReporting(
            Indicators indicators,
            Measurements measurements,
            MeasurementChanges changes,
            ReportingOrganisations reporters,
            Clock clock) {
        this.indicators = indicators;
        this.measurements = measurements;
        this.changes = changes;
        this.reporters = reporters;
        this.clock = clock;
    }

    /**
     * Says the value of the reader's organisation for a period, and reports it when asked to. Repeating it does nothing more.
     *
     * @param period its code
     * @throws Refusal {@code indicator-not-reporting}, {@code indicator-counted}, {@code indicator-wrong-status}, {@code value-locked},
     *     {@code stale}, {@code not-found} when there is no such period
     * @throws InvalidInput when something cannot be read, or a correction has no reason
     */
    public Measurement say(UUID indicatorId, String period, MeasurementInput input) {
        Indicator indicator = indicators.get(indicatorId);
        Period of = periodOf(indicator, period);
        Membership reporting = reporter(indicator).orElseThrow(() -> new Refusal(IndicatorError.NOT_REPORTING));
        requireReported(indicator);
        MeasuredValue value = TypedValue.measured("value", indicator.content().kind(), input.value(), input.whole());
        List<MeasuredPart> parts = MeasurementParts.read(indicator.content(), value, input.parts());
        Instant now = clock.instant();
        Optional<Measurement> known = measurements.findByIndicatorIdAndOrganisationIdAndPeriod(
                indicatorId, reporting.organisationId(), of.code());
        Measurement measurement;
        boolean changed;
        if (known.isPresent()) {
            measurement = known.get();
            MeasurementStep.WRITE.require(Readers.get(), measurement, now);
            measurement.requireSeen(input.seenVersion());
            changed = measurement.say(value, parts, input.note(), input.reason(), now);
        } else {
            measurement = new Measurement(
                    UUID.randomUUID(),
                    indicator,
                    reporting.organisationId(),
                    reporting.networkId(),
                    of,
                    value,
                    parts,
                    input.note(),
                    now);
            changed = true;
        }
        if (input.report() && MeasurementStep.REPORT.isPossible(measurement, now)) {
            measurement.report(now);
            changed = true;
        }
        return changed ? kept(measurement, now) : measurement;
    }

    /** Lets a value count. */
    public Measurement approve(UUID id) {
        Instant now = clock.instant();
        Measurement value = getFor(MeasurementStep.APPROVE, id, now);
        value.approve(now);
        return kept(value, now);
    }

    /**
     * Gives a value back to its organisation.
     *
     * @throws InvalidInput without a reason
     */
    public Measurement giveBack(UUID id, ReturnInput input) {
        Instant now = clock.instant();
        Measurement value = getFor(MeasurementStep.RETURN, id, now);
        value.giveBack(input.reason(), now);
        return kept(value, now);
    }

    /** Lets a value stay as it is. */
    public Measurement lock(UUID id) {
        Instant now = clock.instant();
        Measurement value = getFor(MeasurementStep.LOCK, id, now);
        value.lock(now);
        return kept(value, now);
    }

    /** Lets a value be corrected again. */
    public Measurement unlock(UUID id) {
        Instant now = clock.instant();
        Measurement value = getFor(MeasurementStep.UNLOCK, id, now);
        value.unlock(now);
        return kept(value, now);
    }

    /** For which organisation the reader reports here, if she does. */
    @Transactional(readOnly = true)
    public Optional<Membership> reporter(Indicator indicator) {
        return reporters.find(indicator.ownership(), indicator.content().reporters());
    }

    private static Period periodOf(Indicator indicator, String code) {
        return Period.read(code)
                .filter(period -> period.frequency() == indicator.content().frequency())
                .orElseThrow(Refusal::notFound);
    }

    private static void requireReported(Indicator indicator) {
        if (!indicator.isReported()) {
            throw new Refusal(IndicatorError.COUNTED);
        }
        if (indicator.status() != Indicator.Status.ACTIVE) {
            throw new Refusal(IndicatorError.WRONG_STATUS);
        }
    }

    private Measurement getFor(MeasurementStep step, UUID id, Instant now) {
        Measurement measurement = measurements.get(id);
        step.require(Readers.get(), measurement, now);
        return measurement;
    }

    private Measurement kept(Measurement measurement, Instant now) {
        Measurement saved = measurements.saveAndFlush(measurement);
        changes.keep(saved, Readers.get().personId(), now);
        return saved;
    }
}
