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
    static void check(MeetingContent content, OnlineAccess online, Instant now) {
        List<FieldError> missing = new ArrayList<>();
        MeetingTime time = content.time();
        require(!content.title().isEmpty(), "content.title", "meeting.missing.title", missing);
        boolean uncertain = content.day().uncertain();
        require(uncertain || time.startsAt() != null, "content.time.startsAt", "meeting.missing.startsAt", missing);
        require(uncertain || time.endsAt() != null, "content.time.endsAt", "meeting.missing.endsAt", missing);
        require(!time.begun(now), "content.time.startsAt", "meeting.in-the-past", missing);
        require(!content.place().isEmpty() || online.exists(), "content.place", "meeting.missing.place", missing);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    /**
     * Refuses to take back a day that those who are invited were told, since it stands in their calendars: it is moved or called off.
     *
     * @throws InvalidInput at the field {@code content.day.uncertain}
     */
    static void checkStaysKnown(MeetingContent told, MeetingContent revised) {
        if (told.time().known() && !revised.time().known()) {
            throw new InvalidInput("content.day.uncertain", "meeting.day.was-known");
        }
    }

    private static void require(boolean met, String field, String message, List<FieldError> missing) {
        if (!met) {
            missing.add(new FieldError(field, message));
        }
    }
}
