package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.spona.meetings.EventsTest;
import org.spona.meetings.calendar.CalendarObjects;
import org.spona.platform.language.Language;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.fuzz.Fuzzing;
import org.springframework.beans.factory.annotation.Autowired;

@EventsTest
class CalendarFuzzTest {

    private final CalendarObjects calendars;
    private final Reader reader;

    @Autowired
    CalendarFuzzTest(CalendarObjects calendars) {
        this.calendars = calendars;
        this.reader = Reader.stranger("");
    }

    @Test
    void writesOneReadableEventWhateverTheMeetingSays() {
        Fuzzing.of("calendar", 400, "Mobilni timovi", "Sastanak;\\n, \"navodnici\": BEGIN:VEVENT")
                .growingBy(20)
                .check(text -> {
                    String calendar = calendars.publish(List.of(meeting(text)), Language.SERBIAN_CYRILLIC);
                    assertThat(events(calendar)).isEqualTo(1);
                    return calendar;
                });
    }

    private Meeting meeting(String text) {
        var input = new MeetingInput(
                cut(text, MeetingContent.TITLE_LENGTH),
                cut(text, MeetingContent.PURPOSE_LENGTH),
                "sr-Latn",
                "2027-03-29T10:00",
                "2027-03-29T12:00",
                "Europe/Podgorica",
                cut(text, MeetingContent.PLACE_LENGTH),
                "",
                null,
                List.of(),
                Visibility.PRIVATE,
                null,
                null,
                null);
        return new Meeting(
                UUID.randomUUID(),
                reader,
                new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PRIVATE),
                input,
                Instant.parse("2027-01-01T10:00:00Z"));
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
