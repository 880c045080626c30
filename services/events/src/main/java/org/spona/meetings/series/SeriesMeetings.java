package org.spona.meetings.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingTime;

/**
 * The meetings of a series, held against its rule.
 *
 * @param series with the rule
 * @param meetings all that the reader sees, by the days of the rule
 * @param answered those of them that somebody has answered
 */
record SeriesMeetings(Series series, List<Meeting> meetings, Set<UUID> answered) {

    SeriesMeetings {
        meetings = List.copyOf(meetings);
        answered = Set.copyOf(answered);
    }

    /** The same by their days. */
    Map<LocalDate, Meeting> byDay() {
        return meetings.stream().collect(Collectors.toMap(SeriesMeetings::dayOf, Function.identity()));
    }

    /** The dates of the rule on which there is no meeting. */
    List<LocalDate> leftOut() {
        Set<LocalDate> met = byDay().keySet();
        return series.content().dates().stream()
                .filter(day -> !met.contains(day))
                .toList();
    }

    /** Those that can be changed: drafts, and those that were sent and have not begun. */
    List<Meeting> open(Instant now) {
        return meetings.stream()
                .filter(meeting -> meeting.status() == Meeting.Status.DRAFT
                        || (meeting.status() == Meeting.Status.SENT && !begun(meeting, now)))
                .toList();
    }

    /** Drafts that lie ahead. */
    List<Meeting> drafts(Instant now) {
        return meetings.stream()
                .filter(meeting -> meeting.status() == Meeting.Status.DRAFT && !begun(meeting, now))
                .toList();
    }

    /** Those for which another rule has no date, and that nobody has answered. */
    List<Meeting> withoutDate(SeriesContent other, Instant now) {
        Set<LocalDate> dates = Set.copyOf(other.dates());
        return open(now).stream()
                .filter(meeting -> !dates.contains(dayOf(meeting)) && !answered.contains(meeting.getId()))
                .toList();
    }

    /** Whether a meeting is when the rule has it. */
    boolean isOnTime(Meeting meeting) {
        MeetingTime time = series.content().timeOn(dayOf(meeting));
        return Objects.equals(time.starts(), meeting.content().time().starts())
                && Objects.equals(time.ends(), meeting.content().time().ends());
    }

    /** How far the calendar objects of the series have counted. */
    int counted() {
        return Math.max(
                series.sequence(),
                meetings.stream().mapToInt(Meeting::sequence).max().orElse(0));
    }

    /** What new ones are like: the last one that takes place or is a draft. */
    Optional<Meeting> model() {
        return meetings.reversed().stream()
                .filter(meeting -> meeting.status() != Meeting.Status.CANCELLED)
                .findFirst()
                .or(() -> meetings.reversed().stream().findFirst());
    }

    static LocalDate dayOf(Meeting meeting) {
        return meeting.occurrence().orElseThrow().day();
    }

    private static boolean begun(Meeting meeting, Instant now) {
        Instant starts = meeting.content().time().starts();
        return starts != null && !now.isBefore(starts);
    }
}
