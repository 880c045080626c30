package org.spona.cooperation.exchange;

import org.spona.platform.aggregate.Aggregates;

/** The exchanges that the current reader may see; the database leaves out all others. */
interface Exchanges extends Aggregates<Exchange> {

    /** Written at once, so that its answers find it, or it shows whether its id was free. */
    Exchange saveAndFlush(Exchange exchange);

    void delete(Exchange exchange);
}
