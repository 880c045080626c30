package org.spona.members.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.spona.platform.notices.Mornings;
import org.spona.platform.notification.NotificationKind;

/** How a person is told of one kind of notification, beside the page that lists them. */
public enum NotificationFrequency {
    AT_ONCE,
    DAILY,
    WEEKLY,
    /** On the page alone, without a mail. */
    HERE,
    NEVER;

    /** What holds for those who have chosen nothing. */
    static NotificationFrequency defaultOf(NotificationKind kind) {
        return switch (kind) {
            case NEWS, SEARCH, CHANGE -> DAILY;
            case RESPONSE, DEADLINE, DIGEST -> AT_ONCE;
        };
    }

    /** Whether it can be chosen for a kind. */
    public boolean isPossibleFor(NotificationKind kind) {
        return this != NEVER || !kind.isOwed();
    }

    /** When she is written to of something that is told her now; empty without a mail. */
    Optional<Instant> mailAt(Instant now, ZoneId zone) {
        return switch (this) {
            case AT_ONCE -> Optional.of(now);
            case DAILY -> Optional.of(Mornings.next(now, zone));
            case WEEKLY -> Optional.of(Mornings.nextMonday(now, zone));
            case HERE, NEVER -> Optional.empty();
        };
    }
}
