package org.spona.regulations.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The regulations that the current reader may see; the database leaves out all others. */
interface Regulations extends Repository<Regulation, UUID> {

    Regulation save(Regulation regulation);

    /** Written at once, so that it shows whether its id was free. */
    Regulation saveAndFlush(Regulation regulation);

    Optional<Regulation> findById(UUID id);

    List<Regulation> findByIdIn(Collection<UUID> ids);

    /**
     * Those whose gazettes have a number, by title; as many as anybody looks through.
     *
     * @param number a regular expression of PostgreSQL
     */
    @Query(nativeQuery = true, value = "select * from regulation where gazette ~ :number order by title, id limit 200")
    List<Regulation> findByGazetteNumber(String number);

    /** All of them, in the order that the page asks for. */
    @Query("from Regulation")
    Page<Regulation> list(Pageable page);
}
