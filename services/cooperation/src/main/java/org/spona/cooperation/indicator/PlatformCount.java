package org.spona.cooperation.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the platform counts by itself. A feature that keeps what can be counted has a bean of it; what it tells is what the current
 * reader may read, so a count shows nobody more than a list would. It is called as the message {@code platform-count.<key>} says.
 */
public interface PlatformCount {

    /** How a period counts. */
    enum Counting {
        /** What begins in the period: meetings held. */
        IN_PERIOD,
        /** What holds on its last day: protocols in force. */
        AT_END
    }

    /**
     * One thing as it counts for one organisation; a thing of several organisations is there once for each, and once in what they are together.
     *
     * @param thingId what tells it from others
     * @param organisationId for whom it counts
     * @param from from which day it counts
     * @param until the first day on which it counts no more; null while it does
     */
    record Counted(
            UUID thingId,
            UUID organisationId,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** By which indicators name it: small letters and hyphens. */
    String key();

    Counting counting();

    /**
     * What is counted, by one statement.
     *
     * @param networks in these networks
     * @param last whatever begins later is of no account
     */
    List<Counted> list(Set<UUID> networks, LocalDate last);
}
