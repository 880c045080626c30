package org.spona.cooperation.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The reports that the current reader may see; the database leaves out all others. */
interface DonorReports extends Repository<DonorReport, UUID> {

    DonorReport save(DonorReport report);

    /** Written at once, so that it shows whether its id was free. */
    DonorReport saveAndFlush(DonorReport report);

    void delete(DonorReport report);

    Optional<DonorReport> findById(UUID id);

    List<DonorReport> findByIdIn(Collection<UUID> ids);

    List<DonorReport> findByProjectIdOrderByUpdatedAtDesc(UUID projectId, Limit most);

    /**
     * The report with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    default DonorReport get(UUID id) {
        return findById(id).orElseThrow(Refusal::notFound);
    }
}
