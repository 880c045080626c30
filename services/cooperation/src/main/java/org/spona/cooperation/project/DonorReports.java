package org.spona.cooperation.project;

import java.util.List;
import java.util.UUID;
import org.spona.platform.aggregate.Aggregates;
import org.springframework.data.domain.Limit;

/** The reports that the current reader may see; the database leaves out all others. */
interface DonorReports extends Aggregates<DonorReport> {

    DonorReport save(DonorReport report);

    /** Written at once, so that it shows whether its id was free. */
    DonorReport saveAndFlush(DonorReport report);

    void delete(DonorReport report);

    List<DonorReport> findByProjectIdOrderByUpdatedAtDesc(UUID projectId, Limit most);
}
