package org.spona.meetings.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What a meeting must have before anybody is invited to it. */
final class SendingPolicy {

    private SendingPolicy() {}

    /**
     * Refuses what is not ready, with every field at once.
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(MeetingInput input, Instant now) {
        List<FieldError> wrong = new ArrayList<>();
        require(!input.title().isEmpty(), "title", "meeting.missing.title", wrong);
        MeetingTime time = input.time();
        require(time.startsAt() != null, "startsAt", "meeting.missing.startsAt", wrong);
        require(time.endsAt() != null, "endsAt", "meeting.missing.endsAt", wrong);
        require(!time.begun(now), "startsAt", "meeting.in-the-past", wrong);
        require(!input.place().isEmpty() || !input.link().isEmpty(), "place", "meeting.missing.place", wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void require(boolean met, String field, String message, List<FieldError> wrong) {
        if (!met) {
            wrong.add(new FieldError(field, message));
        }
    }
}
