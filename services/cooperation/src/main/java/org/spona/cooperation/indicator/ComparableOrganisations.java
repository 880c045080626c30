package org.spona.cooperation.indicator;

import java.util.Collection;
import java.util.List;
import org.spona.platform.directory.Organisation;

/**
 * Which municipalities are like one: of the same kind, in the same country, with at least half and at most twice as many inhabitants. Where
 * inhabitants are not known, size decides nothing.
 */
final class ComparableOrganisations {

    private static final int TIMES = 2;

    private ComparableOrganisations() {}

    /** Those of some that are like one, without itself. */
    static List<Organisation> of(Organisation one, Collection<Organisation> others) {
        return others.stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other ->
                        other.kind().equals(one.kind()) && other.country().equals(one.country()))
                .filter(other -> sameSize(one, other))
                .toList();
    }

    private static boolean sameSize(Organisation one, Organisation other) {
        Integer mine = one.population();
        Integer theirs = other.population();
        if (mine == null || theirs == null) {
            return mine == null;
        }
        return (long) theirs * TIMES >= mine && theirs <= (long) mine * TIMES;
    }
}
