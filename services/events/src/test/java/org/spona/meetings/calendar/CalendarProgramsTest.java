package org.spona.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.InviteeFixtures;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.series.Series;
import org.spona.meetings.series.SeriesFixtures;
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

    /** An event, or a date of one that repeats, as each of the programs tells it. */
    private record Told(String uid, Instant begins, String title) {}

    /** Which date of which event. */
    private record Key(String uid, Instant original) {}

    @Test
    void readTheSameOutOfAnInvitationACancellationAndAFeed() {
        for (String calendar : calendars()) {
            List<Told> ours = byIcal4j(calendar);

            assertThat(ours).isNotEmpty().extracting(Told::title).doesNotContain("");
            assertThat(byBiweekly(calendar)).isEqualTo(ours);
        }
    }

    @Test
    @Tag("deep")
    void andSoDoesPython() {
        for (String calendar : calendars()) {
            assertThat(byPython(calendar)).isEqualTo(byIcal4j(calendar));
        }
    }

    private List<String> calendars() {
        Invitee invitee = InviteeFixtures.guest(meeting, false);
        Series series = SeriesFixtures.series();
        List<Meeting> some = SeriesFixtures.meetings(series);
        List<SeriesPlace> places = some.stream()
                .map(one -> new SeriesPlace(one, InviteeFixtures.guest(one, false)))
                .toList();
        return List.of(
                calendars.request(meeting, invitee, ANA, "https://spona.example/answer"),
                calendars.cancel(meeting, invitee, ANA),
                calendars.request(series, places, ANA),
                calendars.request(some.getLast(), places.getLast().invitee(), ANA, "https://spona.example/answer"),
                calendars.feed(
                        Stream.concat(some.stream(), Stream.of(meeting, meeting(Status.CANCELLED)))
                                .toList(),
                        Map.of(series.getId(), series),
                        Language.SERBIAN_CYRILLIC));
    }

    @Test
    void readTheDatesOfASeriesAlikeWithoutWhatIsLeftOutAndWithWhatIsMoved() {
        Series series = SeriesFixtures.series();
        List<SeriesPlace> places = SeriesFixtures.meetings(series).stream()
                .map(one -> new SeriesPlace(one, InviteeFixtures.guest(one, false)))
                .toList();

        String calendar = calendars.request(series, places, ANA);

        assertThat(byIcal4j(calendar))
                .extracting(told -> told.begins().toString())
                .as("without March, April and May in summer time, May an hour later")
                .containsExactly(
                        "2027-02-09T09:00:00Z", "2027-04-13T08:00:00Z", "2027-05-11T09:00:00Z", "2027-06-08T08:00:00Z");
        assertThat(byIcal4j(calendar))
                .extracting(Told::uid)
                .containsOnly(series.getId().toString());
        assertThat(byBiweekly(calendar)).isEqualTo(byIcal4j(calendar));
    }

    private static List<Told> byIcal4j(String calendar) {
        Map<Key, Told> told = new LinkedHashMap<>();
        List<net.fortuna.ical4j.model.component.VEvent> events = Convener.events(Convener.calendar(calendar));
        for (var event : events) {
            String uid = Convener.value(event, "UID");
            String title = Convener.value(event, "SUMMARY");
            ZonedDateTime start = Objects.requireNonNull(event.<ZonedDateTime>getDateTimeStart())
                    .getDate();
            Optional<RecurrenceId<ZonedDateTime>> of = event.getProperty("RECURRENCE-ID");
            if (of.isPresent()) {
                told.put(new Key(uid, of.get().getDate().toInstant()), new Told(uid, start.toInstant(), title));
                continue;
            }
            Optional<RRule<ZonedDateTime>> rule = event.getProperty("RRULE");
            Set<Instant> out = event.<ExDate<ZonedDateTime>>getProperties("EXDATE").stream()
                    .flatMap(dates -> dates.getDates().stream())
                    .map(ZonedDateTime::toInstant)
                    .collect(Collectors.toSet());
            rule.map(one -> one.getRecur().getDates(start, start, start.plusYears(4))).orElse(List.of(start)).stream()
                    .map(ZonedDateTime::toInstant)
                    .filter(date -> !out.contains(date))
                    .forEach(date -> told.put(new Key(uid, date), new Told(uid, date, title)));
        }
        return ordered(told);
    }

    private static List<Told> byBiweekly(String calendar) {
        ICalendar read = Biweekly.parse(calendar).first();
        Map<Key, Told> told = new LinkedHashMap<>();
        for (VEvent event : read.getEvents()) {
            String uid = event.getUid().getValue();
            String title = event.getSummary().getValue();
            Instant start = event.getDateStart().getValue().toInstant();
            if (event.getRecurrenceId() != null) {
                told.put(new Key(uid, event.getRecurrenceId().getValue().toInstant()), new Told(uid, start, title));
            } else if (event.getRecurrenceRule() == null) {
                told.put(new Key(uid, start), new Told(uid, start, title));
            } else {
                event.getDateIterator(TimeZone.getTimeZone("Europe/Podgorica"))
                        .forEachRemaining(date ->
                                told.put(new Key(uid, date.toInstant()), new Told(uid, date.toInstant(), title)));
            }
        }
        return ordered(told);
    }

    private static List<Told> byPython(String calendar) {
        return ordered(OfficePrograms.pythonCalendar(calendar).stream()
                .map(line -> line.split("\t"))
                .map(event -> new Told(event[0], OffsetDateTime.parse(event[1]).toInstant(), event[2]))
                .collect(Collectors.toMap(told -> new Key(told.uid(), told.begins()), Function.identity())));
    }

    private static List<Told> ordered(Map<Key, Told> told) {
        return told.values().stream()
                .sorted(Comparator.comparing(Told::begins).thenComparing(Told::uid))
                .toList();
    }
}
