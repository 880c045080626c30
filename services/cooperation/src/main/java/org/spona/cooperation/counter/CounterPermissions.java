package org.spona.cooperation.counter;

import java.time.Clock;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;

/** What the reader may do with a counter now: what pages offer. */
@Component
public class CounterPermissions {

    private final Clock clock;

    CounterPermissions(Clock clock) {
        this.clock = clock;
    }

    public Permissions of(Counter counter) {
        return Permissions.of(CounterStep.class, counter, Readers.get(), clock.instant());
    }
}
