package org.spona.regulations.reminder;

import java.util.List;
import org.spona.platform.directory.Organisation;

/**
 * Whom a reminder of an obligation reaches.
 *
 * @param organisations those that are late or silent and have somebody to write to, by name
 * @param people how many are written to
 * @param rested how many others are late or silent but were reminded lately
 * @param unreached how many others are late or silent and have nobody to write to
 */
public record ReminderReach(List<Organisation> organisations, long people, long rested, long unreached) {

    public ReminderReach {
        organisations = List.copyOf(organisations);
    }
}
