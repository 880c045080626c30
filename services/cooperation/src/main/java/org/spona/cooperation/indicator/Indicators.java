package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.aggregate.Aggregates;

/** The indicators that the current reader may see; the database leaves out all others. */
interface Indicators extends Aggregates<Indicator> {

    /** Written at once, so that it shows whether its id was free. */
    Indicator saveAndFlush(Indicator indicator);

    void delete(Indicator indicator);
}
