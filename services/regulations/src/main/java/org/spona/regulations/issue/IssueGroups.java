package org.spona.regulations.issue;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The groups of issues that the current reader may see: those of the networks whose staff she is. */
interface IssueGroups extends Repository<IssueGroup, UUID> {

    IssueGroup save(IssueGroup group);

    /** Written at once, so that it shows whether its id was free. */
    IssueGroup saveAndFlush(IssueGroup group);

    void delete(IssueGroup group);

    Optional<IssueGroup> findById(UUID id);

    /** Those of some networks, last changed first. */
    @Query("from IssueGroup where ownership.networkId in :networks order by updatedAt desc, id")
    Page<IssueGroup> findIn(Collection<UUID> networks, Pageable page);

    /**
     * The group with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default IssueGroup get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
