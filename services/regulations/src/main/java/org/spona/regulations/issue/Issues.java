package org.spona.regulations.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The issues that the current reader may see; the database leaves out all others. */
interface Issues extends Repository<Issue, UUID> {

    Issue save(Issue issue);

    /** Written at once, so that it shows whether its id was free. */
    Issue saveAndFlush(Issue issue);

    Optional<Issue> findById(UUID id);

    List<Issue> findByIdIn(Collection<UUID> ids);

    List<Issue> findByGroupIdOrderByReportedAt(UUID groupId);

    /** How many of an organisation are open in a network. */
    @Query("select count(*) from RegulationIssue where ownership.organisationId = :organisationId"
            + " and ownership.networkId = :networkId and status = 'OPEN'")
    long countOpen(UUID organisationId, UUID networkId);

    /**
     * The issue with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default Issue get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
