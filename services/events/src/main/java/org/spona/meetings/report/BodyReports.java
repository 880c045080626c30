package org.spona.meetings.report;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports and plans that the current reader may see; the database leaves out all others. */
interface BodyReports extends Repository<BodyReport, UUID> {

    BodyReport saveAndFlush(BodyReport report);

    void delete(BodyReport report);

    Optional<BodyReport> findById(UUID id);

    /** Those of a body. */
    @Query("from BodyReport where array_contains(bodies, :bodyId)")
    Page<BodyReport> findOfBody(UUID bodyId, Pageable page);
}
