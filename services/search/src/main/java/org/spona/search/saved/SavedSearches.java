package org.spona.search.saved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reader's own saved searches; for the service, everybody's. */
interface SavedSearches extends Repository<SavedSearch, UUID> {

    SavedSearch save(SavedSearch search);

    /** Written at once, so that it shows whether its id was free. */
    SavedSearch saveAndFlush(SavedSearch search);

    void delete(SavedSearch search);

    Optional<SavedSearch> findById(UUID id);

    List<SavedSearch> findByPersonIdOrderByNameAscIdAsc(UUID personId);

    int countByPersonId(UUID personId);

    /** What is to be told to a person by now. */
    @Query("from SavedSearch where personId = :personId and nextAt <= :now order by name, id")
    List<SavedSearch> findDue(UUID personId, Instant now);
}
