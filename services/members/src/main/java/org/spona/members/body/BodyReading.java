package org.spona.members.body;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.spona.platform.workflow.Permissions;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies that the reader may see. */
@Service
@Transactional(readOnly = true)
public class BodyReading {

    private static final org.springframework.data.domain.PageRequest FEW =
            org.springframework.data.domain.PageRequest.of(0, 20);

    private final Bodies bodies;
    private final Clock clock;

    BodyReading(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The body with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public Body get(UUID id) {
        return bodies.get(id);
    }

    /** A part of those that stand so, by name. */
    public Page<Body> list(BodyStatus status, PageRequest page) {
        return bodies.findByStatus(status, page.sortedBy(Sort.unsorted()));
    }

    /** A part of those at work in which an institution has a seat, by name. */
    public Page<Body> listOf(UUID organisationId, PageRequest page) {
        return bodies.findByInstitution(organisationId, page.sortedBy(Sort.unsorted()));
    }

    /** Those at work that belong together with a body, without it; by name. */
    public List<Body> listCluster(Body body) {
        String cluster = body.content().cluster();
        return cluster.isEmpty()
                ? List.of()
                : bodies.findByCluster(cluster, body.ownership().networkId(), FEW).stream()
                        .filter(other -> !other.getId().equals(body.getId()))
                        .toList();
    }

    /** Whether the reader can found bodies. */
    public boolean mayFound() {
        return Readers.get().isAnywhere(Role::writes);
    }

    /** What the reader may do with a body now. */
    public Permissions permissions(Body body) {
        return Permissions.of(BodyStep.class, body, Readers.get(), now());
    }

    /**
     * Whether the reader may know who sits in a body: she does herself, works for its founder, or is of the network that it is shared
     * with. The database says the same ({@code db/body.sql}).
     */
    public boolean showsPeople(Body body) {
        Reader reader = Readers.get();
        return reader.bodies().contains(body.getId())
                || reader.organisations().contains(body.ownership().organisationId())
                || reader.networks().contains(body.ownership().networkId());
    }

    /** The instant for which a page is made. */
    public Instant now() {
        return clock.instant();
    }
}
