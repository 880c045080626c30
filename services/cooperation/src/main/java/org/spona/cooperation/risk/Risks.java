package org.spona.cooperation.risk;

import java.time.LocalDate;
import java.util.Optional;
import org.spona.platform.aggregate.Aggregates;
import org.springframework.data.jpa.repository.Query;

/** The risks that the current reader may see; the database leaves out all others. */
interface Risks extends Aggregates<Risk> {

    /** Written at once, so that it shows whether its id was free. */
    Risk saveAndFlush(Risk risk);

    /** One of whose review its owner is to be told by a day, locked; those that another instance works on are passed over. */
    @Query(nativeQuery = true, value = """
            select * from risk where status = 'OPEN' and review_on <= :today and review_noticed is distinct from review_on
            order by id limit 1 for update skip locked""")
    Optional<Risk> lockDue(LocalDate today);
}
