package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.Aggregates;
import org.springframework.data.jpa.repository.Query;

/** The protocols that the current reader may see; the database leaves out all others. */
interface Protocols extends Aggregates<Protocol> {

    Protocol save(Protocol protocol);

    /** Written at once, so that its parts find it, or it shows whether its id was free. */
    Protocol saveAndFlush(Protocol protocol);

    void delete(Protocol protocol);

    List<Protocol> findByPredecessorId(UUID predecessorId);

    /** It, locked until the end of the transaction: several parties may sign at once. */
    @Query(nativeQuery = true, value = "select * from protocol where id = :id for update")
    Optional<Protocol> lock(UUID id);

    /** One that is due for something by a day, locked; those that another instance works on are passed over. */
    @Query(nativeQuery = true, value = """
            select * from protocol where
                (status in ('IN_FORCE', 'UNDER_REVISION') and (
                    ends_on < :today
                    or (ends_on <= :soon and expiry_noticed is distinct from ends_on)
                    or (review_on <= :today and review_noticed is distinct from review_on)))
                or (status = 'SIGNING' and starts_on <= :today and starts_settled is distinct from starts_on)
            order by id limit 1 for update skip locked""")
    Optional<Protocol> lockDue(LocalDate today, LocalDate soon);

    /** Those in force that cite a provision. */
    @Query(nativeQuery = true, value = """
            select p.* from protocol p where p.status in ('IN_FORCE', 'UNDER_REVISION')
                and exists (select from jsonb_array_elements(p.provisions) cited where lower(cited ->> 'address') like '%/provisions/' || :wid || '%')
            order by p.id for update""")
    List<Protocol> lockCiting(String wid);
}
