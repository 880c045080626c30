package org.spona.cooperation.counter;

import org.spona.platform.aggregate.Aggregates;

/** The counters that the current reader may see; the database leaves out all others. */
interface Counters extends Aggregates<Counter> {

    /** Written at once, so that it shows whether its id was free. */
    Counter saveAndFlush(Counter counter);

    void delete(Counter counter);
}
