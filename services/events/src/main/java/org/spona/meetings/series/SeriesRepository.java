package org.spona.meetings.series;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The series that the current reader may see; the database leaves out all others. */
interface SeriesRepository extends Repository<Series, UUID> {

    /** Written at once, so that meetings which refer to it can follow. */
    Series saveAndFlush(Series series);

    Optional<Series> findById(UUID id);

    List<Series> findByIdIn(Collection<UUID> ids);

    Page<Series> findBy(Pageable page);
}
