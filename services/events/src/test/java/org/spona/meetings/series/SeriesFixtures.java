package org.spona.meetings.series;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingFixtures;
import org.spona.meetings.meeting.MeetingTime;

/** Series as plain objects. */
public final class SeriesFixtures {

    private static final Instant BEFORE = Instant.parse("2027-01-01T10:00:00Z");

    private SeriesFixtures() {}

    /** Each second Tuesday of a month at ten, five times from February, by the clocks of Podgorica. */
    public static Series series() {
        MeetingTime time = MeetingFixtures.time("2027-02-09T10:00", "2027-02-09T12:00");
        Meeting first = MeetingFixtures.draft(
                MeetingFixtures.content("Mobilni timovi", "Dogovor", time, "Opština Bar", List.of()));
        return new Series(
                UUID.randomUUID(),
                first,
                new SeriesContent(
                        "Mobilni timovi",
                        "sr-Latn",
                        time,
                        new SeriesRule(Frequency.MONTHLY_ON_WEEKDAY, 1, List.of(DayOfWeek.TUESDAY), null, 2, 5, null)),
                MeetingFixtures.coordinator(),
                BEFORE);
    }

    /** Its meetings that were sent: without March, and that of May an hour later. */
    public static List<Meeting> meetings(Series series) {
        return series.content().dates().stream()
                .filter(day -> day.getMonthValue() != 3)
                .map(day -> MeetingFixtures.occurrence(series.on(day), time(series, day)))
                .toList();
    }

    private static MeetingTime time(Series series, LocalDate day) {
        return day.getMonthValue() == 5
                ? MeetingFixtures.time(day + "T11:00", day + "T13:00")
                : series.content().timeOn(day);
    }
}
