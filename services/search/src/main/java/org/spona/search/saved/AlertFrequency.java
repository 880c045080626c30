package org.spona.search.saved;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.spona.platform.notices.Mornings;

/** How often somebody wants to be told what is new in a search. */
public enum AlertFrequency {
    NEVER,
    DAILY,
    WEEKLY;

    /** When she is told next: tomorrow or today in the morning, or on the morning of a Monday; empty for never. */
    Optional<Instant> after(Instant now, ZoneId zone) {
        return switch (this) {
            case NEVER -> Optional.empty();
            case DAILY -> Optional.of(Mornings.next(now, zone));
            case WEEKLY -> Optional.of(Mornings.nextMonday(now, zone));
        };
    }
}
