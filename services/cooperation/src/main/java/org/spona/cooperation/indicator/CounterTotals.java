package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What counters tell indicators: the published totals of each organisation, and nothing that is suppressed there. */
public interface CounterTotals {

    /** The published total of an organisation for a period. */
    record Total(UUID counterId, UUID organisationId, String period, long number) {}

    /** A counter whose totals an indicator can show. */
    record Choice(UUID id, String title) {}

    /** The totals of some counters that the current reader may read, by one statement. */
    List<Total> list(Collection<UUID> counterIds, Set<String> periods);

    /** The counters that the current reader may read, by title. */
    List<Choice> choices();
}
