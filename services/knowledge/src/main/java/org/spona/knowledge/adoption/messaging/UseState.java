package org.spona.knowledge.adoption.messaging;

import java.util.UUID;
import org.spona.knowledge.adoption.Uses;

/** That a practice is of use to somebody, or no longer; of whom nothing is told. */
record UseState(UUID id, UUID practiceId, boolean used) {

    static UseState of(Uses.Marked mark) {
        return new UseState(mark.id(), mark.practiceId(), mark.used());
    }
}
