package org.spona.members.membership;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Delegates belong to a network by their mandates. Which ones, the bodies say; this is how it begins and ends. For the service alone. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MandateMemberships {

    private final Memberships memberships;
    private final Clock clock;

    MandateMemberships(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * She belongs to the network for the organisation from now on, unless she does already.
     *
     * @param grantedBy who gave the organisation's word; null when it did by its link
     */
    public void start(UUID personId, UUID organisationId, UUID networkId, @Nullable UUID grantedBy) {
        boolean belongs = memberships.findOpen(networkId, organisationId).stream()
                .anyMatch(membership -> membership.personId().equals(personId));
        if (!belongs) {
            memberships.saveAndFlush(Membership.startByMandate(
                    UUID.randomUUID(), personId, organisationId, networkId, grantedBy, clock.instant()));
        }
    }

    /** She has no mandate any more by which she belonged. */
    public void end(UUID id) {
        Membership membership = memberships.get(id);
        membership.end(null, null, clock.instant());
        memberships.saveAndFlush(membership);
    }
}
