package org.spona.members.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An organisation works in the networks of one that has turned out to be the same. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RosterTakeover {

    private final Roster roster;
    private final Clock clock;

    RosterTakeover(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Takes an organisation out of all its networks, and another into those where it worked; open questions of networks are over. For the
     * service alone.
     *
     * @param by who has it done
     */
    public void takeOver(UUID fromId, UUID intoId, UUID by) {
        Instant now = clock.instant();
        for (RosterEntry entry : roster.findByOrganisationId(fromId)) {
            boolean worked = entry.status() == RosterEntry.Status.JOINED;
            entry.leave(by, now);
            roster.saveAndFlush(entry);
            if (worked) {
                RosterEntry takes = roster.lock(entry.networkId(), intoId)
                        .orElseGet(() -> new RosterEntry(UUID.randomUUID(), entry.networkId(), intoId, "", by, now));
                takes.join(by, now);
                roster.saveAndFlush(takes);
            }
        }
    }
}
