package org.spona.meetings.written;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteResult;
import org.spona.platform.workflow.Permissions;

/**
 * A written procedure as its readers see it.
 *
 * @param result as things stand while it is open; null of a draft
 * @param ownSeat for which the reader can vote now; null without one
 * @param can what the reader can do with it now
 */
public record WrittenView(
        WrittenProcedure procedure,
        List<WrittenSeat> seats,
        @Nullable VoteResult result,
        @Nullable WrittenSeat ownSeat,
        Permissions can) {

    public WrittenView {
        seats = List.copyOf(seats);
    }

    /** In which its texts are written, BCP 47. */
    public String language() {
        return procedure.content().language();
    }
}
