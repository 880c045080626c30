package org.spona.cooperation.indicator;

import java.time.Clock;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** What the reader may do with indicators and values now: what pages offer. */
@Component
public class IndicatorPermissions {

    private final Clock clock;

    IndicatorPermissions(Clock clock) {
        this.clock = clock;
    }

    public Permissions of(Indicator indicator) {
        return Permissions.of(IndicatorStep.class, indicator, Readers.get(), clock.instant());
    }

    public Permissions of(Measurement value) {
        return Permissions.of(MeasurementStep.class, value, Readers.get(), clock.instant());
    }

    /** Whether she approves what others report of it; of what an organisation measures for itself, whoever writes for it. */
    public boolean approves(Indicator indicator) {
        return Readers.get()
                .actsFor(
                        indicator.ownership(),
                        indicator.content().reporters() == Reporters.OWNER ? Role::writes : Role::staffs);
    }
}
