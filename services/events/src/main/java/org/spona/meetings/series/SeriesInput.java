package org.spona.meetings.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.text.WrittenLanguages;

/**
 * A series, by form or as JSON.
 *
 * @param meetingId the draft of which it is made: its first meeting, and what the others are like; asked for once
 * @param existing what becomes of meetings that the new rule has no date for; asked when there are such
 * @param version the version that was seen; a newer one is not written over
 */
public record SeriesInput(
        @NotNull @Valid @JsonUnwrapped SeriesContent content,
        @Nullable UUID meetingId,
        @Nullable Existing existing,
        @Nullable Long version) {

    /** What becomes of meetings for which a new rule has no date. Those that somebody has answered stay in any case. */
    public enum Existing {
        /** They take place all the same. */
        KEEP,
        /** Drafts are discarded, those that were sent called off. */
        DROP
    }

    /** What is missing is not said. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SeriesInput {
        content = content == null
                ? new SeriesContent(
                        "",
                        WrittenLanguages.ALL.getFirst(),
                        MeetingTime.of(null, null, ""),
                        new SeriesRule(Frequency.WEEKLY, 1, List.of(), null, null, null, null))
                : content;
    }

    /** The input that would save a series as it is. */
    public static SeriesInput of(Series series) {
        return new SeriesInput(series.content(), null, null, series.version());
    }

    /** Where a form begins: each month on the weekday of the first meeting. */
    static SeriesInput begin(Meeting first) {
        return new SeriesInput(contentOf(first), first.getId(), null, null);
    }

    /** What a series of a meeting is called, and when it is. */
    static SeriesContent contentOf(Meeting first) {
        MeetingTime time = first.content().time();
        return new SeriesContent(
                first.content().title(),
                first.content().language(),
                time,
                SeriesRule.monthly(time.zonedStart().toLocalDate()));
    }
}
