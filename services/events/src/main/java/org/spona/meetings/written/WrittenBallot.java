package org.spona.meetings.written;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.decision.VoteChannel;
import org.spona.meetings.decision.VoteChoice;
import org.spona.meetings.decision.VoteResult;

/**
 * A written procedure as one seat sees it by its link: nothing of what others have said, until it is closed and its result is there.
 *
 * @param institution whose seat it is
 * @param choice what the seat has said; null while it has said nothing
 * @param channel how that came in
 * @param files what was attached, by name
 * @param open whether the seat can vote, or change its vote
 * @param result null until it is closed
 */
public record WrittenBallot(
        UUID id,
        String number,
        @JsonUnwrapped WrittenContent content,
        String body,
        String institution,
        @Nullable VoteChoice choice,
        @Nullable VoteChannel channel,
        List<BallotFile> files,
        boolean open,
        @Nullable Instant closesAt,
        @Nullable VoteResult result) {

    public WrittenBallot {
        files = List.copyOf(files);
    }

    /** A file that was attached. */
    public record BallotFile(UUID id, String name) {}
}
