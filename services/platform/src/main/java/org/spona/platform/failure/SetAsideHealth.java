package org.spona.platform.failure;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How many items were set aside since the start. The service is up: a restart would change nothing about them. */
final class SetAsideHealth implements HealthIndicator {

    private final SetAside setAside;

    SetAsideHealth(SetAside setAside) {
        this.setAside = setAside;
    }

    @Override
    public Health health() {
        return Health.up().withDetails(setAside.counts()).build();
    }
}
