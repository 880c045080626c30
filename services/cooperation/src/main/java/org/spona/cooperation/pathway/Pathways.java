package org.spona.cooperation.pathway;

import java.util.List;
import java.util.UUID;
import org.spona.platform.aggregate.Aggregates;
import org.springframework.data.domain.Limit;

/** The pathways that the current reader may see; the database leaves out all others. */
interface Pathways extends Aggregates<Pathway> {

    /** So many versions of one pathway are shown at most, the last first. */
    Limit MOST_VERSIONS = Limit.of(50);

    Pathway save(Pathway pathway);

    /** Written at once, so that it shows whether its id was free. */
    Pathway saveAndFlush(Pathway pathway);

    void delete(Pathway pathway);

    List<Pathway> findBySeriesIdOrderByNumberDesc(UUID seriesId, Limit most);
}
