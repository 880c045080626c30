package org.spona.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeFixtures;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.test.office.OfficePrograms;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs that have nothing in common read the same out of our calendars. */
@EventsTest
class CalendarProgramsTest {

    private static final Contact ANA = new Contact(null, "Ana O'Brajen", "ana@bar.example", Language.SERBIAN_LATIN);

    private final CalendarObjects calendars;
    private final Meeting meeting = meeting(Status.SENT);

    @Autowired
    CalendarProgramsTest(CalendarObjects calendars) {
        this.calendars = calendars;
    }

    /** An event as each of the programs tells it. */
    private record Told(String uid, Instant begins, String title) {}

    @Test
    void readTheSameOutOfAnInvitationACancellationAndAFeed() {
        for (String calendar : calendars()) {
            List<Told> ours = byIcal4j(calendar);

            assertThat(ours).isNotEmpty().extracting(Told::title).doesNotContain("");
            assertThat(byBiweekly(calendar)).isEqualTo(ours);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "spona.deep", matches = "true")
    void andSoDoesPython() {
        for (String calendar : calendars()) {
            assertThat(byPython(calendar)).isEqualTo(byIcal4j(calendar));
        }
    }

    private List<String> calendars() {
        Invitee invitee = InviteeFixtures.guest(meeting, false);
        return List.of(
                calendars.request(meeting, invitee, ANA, "https://spona.example/answer"),
                calendars.cancel(meeting, invitee, ANA),
                calendars.feed(List.of(meeting, meeting(Status.CANCELLED)), Language.SERBIAN_CYRILLIC));
    }

    private static List<Told> byIcal4j(String calendar) {
        return Convener.events(Convener.calendar(calendar)).stream()
                .map(event -> new Told(
                        Convener.value(event, "UID"),
                        Objects.requireNonNull(event.<ZonedDateTime>getDateTimeStart())
                                .getDate()
                                .toInstant(),
                        Convener.value(event, "SUMMARY")))
                .toList();
    }

    private static List<Told> byBiweekly(String calendar) {
        ICalendar read = Biweekly.parse(calendar).first();
        return read.getEvents().stream().map(CalendarProgramsTest::told).toList();
    }

    private static Told told(VEvent event) {
        return new Told(
                event.getUid().getValue(),
                event.getDateStart().getValue().toInstant(),
                event.getSummary().getValue());
    }

    private static List<Told> byPython(String calendar) {
        return OfficePrograms.pythonCalendar(calendar).stream()
                .map(line -> line.split("\t"))
                .map(event -> new Told(event[0], OffsetDateTime.parse(event[1]).toInstant(), event[2]))
                .toList();
    }
}
