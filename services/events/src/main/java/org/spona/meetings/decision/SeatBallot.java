package org.spona.meetings.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a meeting as one seat sees them by its link: what is voted on, and what it has said itself.
 *
 * @param language of the titles, BCP 47 with script
 * @param institution whose seat it is
 */
public record SeatBallot(
        UUID meetingId, String meetingTitle, String language, String institution, List<Question> questions) {

    public SeatBallot {
        questions = List.copyOf(questions);
    }

    /**
     * Something that is voted on by seats.
     *
     * @param open whether the seat can vote now
     * @param choice what it has said; null while it has said nothing
     */
    public record Question(
            UUID itemId,
            String title,
            boolean open,
            @Nullable VoteChoice choice) {}
}
