package org.spona.members.membership;

import java.time.Clock;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator ends memberships of her networks. */
@Service
@Transactional
public class MembershipEnding {

    private final Memberships memberships;
    private final Clock clock;

    MembershipEnding(Memberships memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * Ends a membership now. Repeating it does nothing more.
     *
     * @throws Refusal {@code not-found} when it is not of a network that the reader coordinates, {@code last-coordinator}
     *     when the network would be left without one
     */
    public Membership end(UUID id) {
        Reader coordinator = Readers.get();
        Membership membership = memberships.get(id);
        if (!coordinator.coordinatorNetworks().contains(membership.networkId())) {
            throw Refusal.notFound();
        }
        if (membership.role() == Role.COORDINATOR) {
            requireAnotherCoordinator(membership);
        }
        membership.end(coordinator.personId(), clock.instant());
        return memberships.saveAndFlush(membership);
    }

    private void requireAnotherCoordinator(Membership ending) {
        boolean another = memberships.lockCoordinators(ending.networkId()).stream()
                .anyMatch(other -> !other.getId().equals(ending.getId()));
        if (!another && ending.validUntil().isEmpty()) {
            throw new Refusal(MembershipError.LAST_COORDINATOR);
        }
    }
}
