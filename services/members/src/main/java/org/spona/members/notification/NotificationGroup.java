package org.spona.members.notification;

import java.util.List;
import java.util.UUID;

/**
 * All that the reader is told of one thing.
 *
 * @param subjectId the thing
 * @param title what it is called
 * @param language of the title, BCP 47 with script where there are two
 * @param entries the newest first
 */
public record NotificationGroup(UUID subjectId, String title, String language, List<NotificationEntry> entries) {

    public NotificationGroup {
        entries = List.copyOf(entries);
    }

    /** The one that opening the thing opens. */
    public NotificationEntry newest() {
        return entries.getFirst();
    }

    /** Whether there is any that she has not opened. */
    public boolean unread() {
        return entries.stream().anyMatch(entry -> !entry.read());
    }
}
