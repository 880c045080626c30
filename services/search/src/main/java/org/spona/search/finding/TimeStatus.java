package org.spona.search.finding;

import java.util.Optional;
import java.util.stream.Stream;

/** Where today stands to the days on which something holds or takes place, whatever it is: a meeting, an act, an obligation. */
public enum TimeStatus {
    UPCOMING,
    CURRENT,
    PAST;

    /** The one that is written so; addresses may hold anything. */
    public static Optional<TimeStatus> find(String name) {
        return Stream.of(values()).filter(status -> status.name().equals(name)).findFirst();
    }
}
