package org.spona.search.saved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/** The reader's own saved searches; for the service, everybody's. */
interface SavedSearches extends Repository<SavedSearch, UUID> {

    String BY_NAME = " order by name_latin(name) collate \"sr-Latn-x-icu\", id";

    SavedSearch save(SavedSearch search);

    /** Written at once, so that it shows whether its id was free. */
    SavedSearch saveAndFlush(SavedSearch search);

    void delete(SavedSearch search);

    Optional<SavedSearch> findById(UUID id);

    /** A person's, in the order of the alphabet. */
    @NativeQuery("select * from saved_search where person_id = :personId" + BY_NAME)
    List<SavedSearch> findByPersonId(UUID personId);

    int countByPersonId(UUID personId);

    /** What is to be told to a person by now. */
    @NativeQuery("select * from saved_search where person_id = :personId and next_at <= :now" + BY_NAME)
    List<SavedSearch> findDue(UUID personId, Instant now);
}
