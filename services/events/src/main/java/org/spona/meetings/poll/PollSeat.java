package org.spona.meetings.poll;

import java.util.Set;
import java.util.UUID;

/**
 * A place at the table. Its people answer for it together: it can when one of them can.
 *
 * @param latin what it is called, such as its institution
 * @param cyrillic the same in Cyrillic
 * @param votes whether it counts for the quorum
 * @param chair whether it is the one that presides
 * @param inviteeIds its people on the list; none when it is vacant
 */
public record PollSeat(String latin, String cyrillic, boolean votes, boolean chair, Set<UUID> inviteeIds) {

    public PollSeat {
        inviteeIds = Set.copyOf(inviteeIds);
    }

    boolean isVacant() {
        return inviteeIds.isEmpty();
    }
}
