package org.spona.cooperation.risk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.findable.Thing;

/** What is done against risks: told by whatever keeps measures. */
public interface RiskMeasures {

    /**
     * A measure that answers a risk.
     *
     * @param status how far it has come, as the messages {@code measure.status.<status>} name it
     */
    record Answer(Thing measure, String status) {}

    /** The measures that answer some risks, by the id of each, as far as the reader may see them; those that go on first. */
    Map<UUID, List<Answer>> of(Collection<UUID> risks);
}
