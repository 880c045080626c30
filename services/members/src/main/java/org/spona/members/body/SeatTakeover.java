package org.spona.members.body;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An organisation sits where one has sat that has turned out to be the same. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SeatTakeover {

    private final Bodies bodies;
    private final Clock clock;

    SeatTakeover(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Gives all seats of an organisation to another; the copies that services keep of the bodies follow. For the service alone. */
    public void takeOver(UUID fromId, UUID intoId) {
        for (Body body : bodies.findWithSeatsOf(fromId)) {
            body.takeOver(fromId, intoId, clock.instant());
            bodies.saveAndFlush(body);
        }
    }
}
