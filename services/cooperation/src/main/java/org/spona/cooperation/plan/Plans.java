package org.spona.cooperation.plan;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.Aggregates;

/** The plans that the current reader may see; the database leaves out all others. */
interface Plans extends Aggregates<Plan> {

    Plan save(Plan plan);

    /** Written at once, so that it shows whether its id was free. */
    Plan saveAndFlush(Plan plan);

    void delete(Plan plan);

    Optional<Plan> findFirstByReplacesId(UUID id);
}
