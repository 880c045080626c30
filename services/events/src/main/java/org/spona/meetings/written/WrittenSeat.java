package org.spona.meetings.written;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteChannel;
import org.spona.meetings.decision.VoteChoice;
import org.spona.platform.directory.SeatRole;

/**
 * A seat that votes in a written procedure, as it was when that was opened, with what it has said.
 *
 * @param bodySeatId the seat of the body of which it is a copy
 * @param institution whose it is, as the list of the body has it
 * @param choice null while it has said nothing
 * @param channel how its vote came in; null while there is none
 */
public record WrittenSeat(
        UUID id,
        UUID procedureId,
        UUID bodySeatId,
        String institution,
        SeatRole role,
        boolean voting,
        boolean vacant,
        @Nullable VoteChoice choice,
        @Nullable VoteChannel channel) {

    /** Whether it is asked and has said nothing. */
    public boolean isSilent() {
        return voting && !vacant && choice == null;
    }
}
