package org.spona.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.meetings.EventsTest;
import org.spona.meetings.meeting.AgendaItem;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingFixtures;
import org.spona.platform.language.Language;
import org.spona.platform.test.fuzz.Fuzzing;
import org.springframework.beans.factory.annotation.Autowired;

@EventsTest
@Tag("deeper")
class CalendarFuzzTest {

    private final CalendarObjects calendars;

    @Autowired
    CalendarFuzzTest(CalendarObjects calendars) {
        this.calendars = calendars;
    }

    @Test
    void writesOneReadableEventWhateverTheMeetingSays() {
        Fuzzing.of("calendar", 100, "Mobilni timovi", "Sastanak;\\n, \"navodnici\": BEGIN:VEVENT")
                .growingBy(20)
                .check(text -> {
                    String calendar = calendars.feed(List.of(meeting(text)), Map.of(), Language.SERBIAN_CYRILLIC);
                    assertThat(events(calendar)).isEqualTo(1);
                    return calendar;
                });
    }

    private static Meeting meeting(String text) {
        return MeetingFixtures.draft(MeetingFixtures.content(
                cut(text, 200),
                cut(text, 5000),
                MeetingFixtures.time("2027-03-29T10:00", "2027-03-29T12:00"),
                cut(text, 300),
                List.of(new AgendaItem(null, cut(text, 200), cut(text, 200), null))));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static int events(String calendar) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(calendar))
                    .<VEvent>getComponents("VEVENT")
                    .size();
        } catch (Exception unreadable) {
            throw new AssertionError("no calendar program reads this", unreadable);
        }
    }
}
