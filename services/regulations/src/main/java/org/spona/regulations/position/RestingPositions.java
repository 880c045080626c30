package org.spona.regulations.position;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.findable.Thing;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.Consequences;
import org.spona.regulations.consequence.RestingOn;
import org.spona.regulations.consequence.RestingThing;
import org.spona.regulations.consequence.RestingThings;
import org.spona.regulations.consequence.Settling;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Joint positions with points at provisions: once one changes, staff say whether what they ask for is still asked. */
@Component
class RestingPositions implements RestingThings {

    private final Positions positions;
    private final Consequences consequences;
    private final RestingOn resting;

    RestingPositions(Positions positions, Consequences consequences, JdbcClient database) {
        this.positions = positions;
        this.consequences = consequences;
        this.resting = new RestingOn(database, "regulation_position", "points", "status <> 'CLOSED'");
    }

    @Override
    public String kind() {
        return Position.KIND;
    }

    @Override
    public Settling settling() {
        return Settling.STAFF;
    }

    @Override
    public List<RestingThing> flag(Changed change) {
        return resting.list(Position.KIND, change);
    }

    @Override
    public Map<UUID, Thing> find(Collection<UUID> ids) {
        return positions.findByIdIn(ids).stream().collect(Collectors.toMap(Position::getId, Position::thing));
    }

    /** What is closed needs nobody to look at it again. */
    @EventListener
    void on(Position.Event.Ended event) {
        if (event.position().status() == Position.Status.CLOSED) {
            consequences.settle(event.position().thing().key(), Consequence.Status.WITHDRAWN, "");
        }
    }
}
