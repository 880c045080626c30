package org.spona.cooperation.initiative;

import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.Aggregates;
import org.springframework.data.jpa.repository.Query;

/** The initiatives that the current reader may see; the database leaves out all others. */
interface Initiatives extends Aggregates<Initiative> {

    /** Written at once, so that its parts find it, or it shows whether its id was free. */
    Initiative saveAndFlush(Initiative initiative);

    void delete(Initiative initiative);

    /** It, locked until the end of the transaction: several parties may leave at once. */
    @Query(nativeQuery = true, value = "select * from initiative where id = :id for update")
    Optional<Initiative> lock(UUID id);
}
