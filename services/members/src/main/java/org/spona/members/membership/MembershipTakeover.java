package org.spona.members.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who works for an organisation works for the one that it has turned out to be. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MembershipTakeover {

    private final Memberships memberships;
    private final Clock clock;

    MembershipTakeover(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * Ends all memberships for an organisation and grants the same for another, unless they are there; those that hold by a mandate begin anew by
     * it. What is unfinished stays with whom it is. For the service alone.
     *
     * @param by who has it done
     * @return the people whom it concerns
     */
    public Set<UUID> takeOver(UUID fromId, UUID intoId, UUID by) {
        Instant now = clock.instant();
        List<Membership> there = memberships.findOpen(intoId);
        Set<UUID> people = new HashSet<>();
        for (Membership membership : memberships.findOpen(fromId)) {
            UUID person = membership.personId();
            people.add(person);
            if (!membership.isByMandate() && there.stream().noneMatch(known -> known.isAlike(membership))) {
                memberships.saveAndFlush(Membership.start(
                        UUID.randomUUID(), person, intoId, membership.networkId(), membership.role(), by, now));
            }
            membership.end(by, person, now);
            memberships.saveAndFlush(membership);
        }
        return people;
    }
}
