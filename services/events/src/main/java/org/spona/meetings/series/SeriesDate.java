package org.spona.meetings.series;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;

/**
 * A date of a series.
 *
 * @param day on which the rule has it
 * @param meetingId null of one that was left out
 * @param status of its meeting; null of one that was left out
 * @param when its meeting is, in words; empty of one that was left out
 * @param moved whether its meeting is at another time than the rule says
 * @param extra whether the rule, as it is now, has no such date
 * @param ahead whether it is to come
 */
public record SeriesDate(
        LocalDate day,
        @Nullable UUID meetingId,
        Meeting.@Nullable Status status,
        String when,
        String place,
        String language,
        boolean moved,
        boolean extra,
        boolean ahead) {

    /** Whether there is a meeting on it. */
    public boolean leftOut() {
        return meetingId == null;
    }

    /** Its meeting. */
    public Optional<UUID> meeting() {
        return Optional.ofNullable(meetingId);
    }
}
