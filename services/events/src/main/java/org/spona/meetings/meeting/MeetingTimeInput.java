package org.spona.meetings.meeting;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/**
 * When a meeting is, by form or as JSON.
 *
 * @param time unknown when missing
 */
public record MeetingTimeInput(@Valid MeetingTime time) {

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public MeetingTimeInput {
        time = time == null ? MeetingTime.UNKNOWN : time;
    }

    /**
     * Refuses a time at which nobody can be invited to meet, with every field.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void check(Instant now) {
        List<FieldError> mistakes = new ArrayList<>(time.mistakes("time"));
        if (time.startsAt() == null) {
            mistakes.add(new FieldError("time.startsAt", "meeting.missing.startsAt"));
        }
        if (time.endsAt() == null) {
            mistakes.add(new FieldError("time.endsAt", "meeting.missing.endsAt"));
        }
        if (time.begun(now)) {
            mistakes.add(new FieldError("time.startsAt", "meeting.in-the-past"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    /** A form for a meeting, in its zone. */
    public static MeetingTimeInput of(Meeting meeting) {
        return new MeetingTimeInput(
                MeetingTime.of(null, null, meeting.content().time().zone()));
    }
}
