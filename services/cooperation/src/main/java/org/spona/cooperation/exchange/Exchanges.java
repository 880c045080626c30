package org.spona.cooperation.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.aggregate.Aggregates;

/** The exchanges that the current reader may see; the database leaves out all others. */
interface Exchanges extends Aggregates<Exchange> {

    /** Written at once, so that its answers find it, or it shows whether its id was free. */
    Exchange saveAndFlush(Exchange exchange);

    void delete(Exchange exchange);
}
