package org.spona.cooperation.measure;

import org.spona.platform.aggregate.Aggregates;

/** The measures that the current reader may see; the database leaves out all others. */
interface Measures extends Aggregates<Measure> {

    /** Written at once, so that it shows whether its id was free. */
    Measure saveAndFlush(Measure measure);
}
