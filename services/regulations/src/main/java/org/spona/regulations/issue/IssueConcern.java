package org.spona.regulations.issue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

/**
 * That an organisation says "ours too" of an issue.
 *
 * @param note how it is there; empty when there is none, and for whoever may not read it
 */
public record IssueConcern(UUID issueId, UUID organisationId, UUID networkId, Instant saidAt, String note) {

    /** The membership for which a reader can say it: as an officer of another organisation of the network, that of her workplace first. */
    static Optional<Membership> speaker(Reader reader, Issue issue) {
        return reader.byPreference()
                .filter(membership ->
                        membership.networkId().equals(issue.ownership().networkId()))
                .filter(membership ->
                        membership.role().writes() && !membership.role().staffs())
                .filter(membership -> !reader.actsFor(issue.ownership(), Role::belongs)
                        && !membership.organisationId().equals(issue.ownership().organisationId()))
                .findFirst();
    }
}
