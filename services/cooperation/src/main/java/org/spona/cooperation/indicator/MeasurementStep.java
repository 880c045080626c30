package org.spona.cooperation.indicator;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What its organisation and the owner of the indicator may do to a value. */
public enum MeasurementStep implements Step<Measurement> {
    /** Say another value. */
    WRITE,
    /** Let the owner of the indicator see it. */
    REPORT,
    /** Let it count. */
    APPROVE,
    /** Give it back to its organisation. */
    RETURN,
    /** Let it stay as it is. */
    LOCK,
    /** Let it be corrected again. */
    UNLOCK;

    @Override
    public boolean isFor(Reader reader, Measurement value) {
        return switch (this) {
            case WRITE, REPORT -> reader.actsFor(value.organisationId(), value.networkId(), Role::writes);
            case APPROVE, RETURN, LOCK, UNLOCK -> approves(reader, value);
        };
    }

    /** The owner's staff; of what an organisation measures for itself, whoever writes for it. */
    private static boolean approves(Reader reader, Measurement value) {
        boolean own = value.organisationId().equals(value.owner().organisationId());
        return reader.actsFor(value.owner(), own ? Role::writes : Role::staffs);
    }

    @Override
    public boolean isPossible(Measurement value, Instant now) {
        return switch (this) {
            case WRITE -> value.status() != Measurement.Status.LOCKED;
            case REPORT -> value.status() == Measurement.Status.DRAFT || value.status() == Measurement.Status.RETURNED;
            case APPROVE, RETURN -> value.status() == Measurement.Status.REPORTED;
            case LOCK -> value.status() == Measurement.Status.APPROVED;
            case UNLOCK -> value.status() == Measurement.Status.LOCKED;
        };
    }

    @Override
    public ErrorCode forbidden() {
        return switch (this) {
            case WRITE, REPORT -> IndicatorError.NOT_REPORTING;
            case APPROVE, RETURN, LOCK, UNLOCK -> IndicatorError.NOT_OWNER;
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == WRITE ? IndicatorError.LOCKED : IndicatorError.VALUE_STATUS;
    }
}
