package org.spona.platform.courier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the couriers' threads are there: an ended one needs a restart, a server that is away does not. */
final class CouriersHealth implements HealthIndicator {

    private final ObjectProvider<Courier> couriers;

    CouriersHealth(ObjectProvider<Courier> couriers) {
        this.couriers = couriers;
    }

    @Override
    public Health health() {
        boolean alive = couriers.stream().allMatch(Courier::isInExpectedState);
        return (alive ? Health.up() : Health.down()).build();
    }
}
