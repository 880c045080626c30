package org.spona.meetings.opinion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The opinions that the current reader may see; the database leaves out all others. */
interface Opinions extends Repository<Opinion, UUID> {

    Opinion saveAndFlush(Opinion opinion);

    Optional<Opinion> findById(UUID id);

    Page<Opinion> findBy(Pageable page);

    /** One whose last day is over and that was not sent, locked; those on which another instance works are passed over. */
    @Query(nativeQuery = true, value = """
        select o.* from opinion o where o.status in ('COLLECTING', 'CONSOLIDATING', 'ADOPTED') and o.due_on < :today
        order by o.due_on limit 1 for update of o skip locked\
        """)
    Optional<Opinion> lockOverdue(LocalDate today);
}
