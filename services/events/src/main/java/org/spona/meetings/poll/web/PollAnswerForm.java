package org.spona.meetings.poll.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.poll.PollAnswer;
import org.spona.meetings.poll.PollAnswersInput;
import org.spona.platform.problem.InvalidInput;

/** One tap: an answer to one option. */
record PollAnswerForm(@Nullable UUID option, @Nullable PollAnswer answer) {

    /** Nothing tapped yet. */
    static PollAnswerForm blank() {
        return new PollAnswerForm(null, null);
    }

    /**
     * What it says.
     *
     * @throws InvalidInput when a part of it is missing
     */
    PollAnswersInput input() {
        if (option == null || answer == null) {
            throw new InvalidInput("", "poll.answer.missing");
        }
        return new PollAnswersInput(Map.of(option, answer));
    }
}
