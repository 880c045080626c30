package org.spona.cooperation.indicator;

import org.spona.platform.aggregate.Aggregates;

/** The indicators that the current reader may see; the database leaves out all others. */
interface Indicators extends Aggregates<Indicator> {

    /** Written at once, so that it shows whether its id was free. */
    Indicator saveAndFlush(Indicator indicator);

    void delete(Indicator indicator);
}
