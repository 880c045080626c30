package org.spona.platform.events;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the threads of relay and consumers are there. It says nothing about broker and database: those come back by
 * themselves, whereas an ended thread needs a restart.
 */
final class EventsHealth implements HealthIndicator {

    private final OutboxRelay relay;
    private final EventListeners listeners;

    EventsHealth(OutboxRelay relay, EventListeners listeners) {
        this.relay = relay;
        this.listeners = listeners;
    }

    @Override
    public Health health() {
        boolean alive = relay.isInExpectedState() && listeners.isInExpectedState();
        return (alive ? Health.up() : Health.down()).build();
    }
}
