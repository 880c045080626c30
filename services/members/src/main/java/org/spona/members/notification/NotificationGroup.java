package org.spona.members.notification;

import java.util.List;

/**
 * All that the reader is told of one thing.
 *
 * @param subject the thing, by its kind and id
 * @param title what it is called
 * @param language of the title, BCP 47 with script where there are two
 * @param entries the newest first
 */
public record NotificationGroup(String subject, String title, String language, List<NotificationEntry> entries) {

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
