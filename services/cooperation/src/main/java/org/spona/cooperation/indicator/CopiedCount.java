package org.spona.cooperation.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Counts things that other services tell of. */
record CopiedCount(String key, Counting counting, CountedThings things) implements PlatformCount {

    @Override
    public List<Counted> list(Set<UUID> networks, LocalDate last) {
        return things.list(key, networks, last);
    }
}
