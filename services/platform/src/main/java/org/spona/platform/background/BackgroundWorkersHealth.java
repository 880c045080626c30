package org.spona.platform.background;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the workers' threads are there: an ended one needs a restart, a server that is away does not. */
final class BackgroundWorkersHealth implements HealthIndicator {

    private final ObjectProvider<BackgroundWorker> workers;

    BackgroundWorkersHealth(ObjectProvider<BackgroundWorker> workers) {
        this.workers = workers;
    }

    @Override
    public Health health() {
        boolean alive = workers.stream().allMatch(BackgroundWorker::isInExpectedState);
        return (alive ? Health.up() : Health.down()).build();
    }
}
