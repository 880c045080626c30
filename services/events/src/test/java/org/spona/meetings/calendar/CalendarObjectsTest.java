package org.spona.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;
import static org.spona.meetings.meeting.MeetingFixtures.moved;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.invitation.InviteeFixtures;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingFixtures;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.time.TimeZones;
import org.springframework.beans.factory.annotation.Autowired;

@EventsTest
class CalendarObjectsTest {

    private static final Contact ANA = new Contact(null, "Ana O'Brajen", "ana@bar.example", Language.SERBIAN_LATIN);

    private final CalendarObjects calendars;
    private final Meeting meeting = meeting(Status.SENT);
    private final Invitee invitee = InviteeFixtures.guest(meeting, false);

    @Autowired
    CalendarObjectsTest(CalendarObjects calendars) {
        this.calendars = calendars;
    }

    @ParameterizedTest
    @CsvSource({"YES, ACCEPTED", "NO, DECLINED", "MAYBE, TENTATIVE", "SUBSTITUTE, DELEGATED"})
    void saysWhatTheInviteeHasAnswered(Answer answer, String participation) {
        InviteeFixtures.answer(invitee, answer, meeting, BEFORE);

        assertThat(participation(request())).isEqualTo(participation);
    }

    @Test
    void asksForAnAnswerUntilThereIsOneToThisTime() {
        assertThat(participation(request())).isEqualTo("NEEDS-ACTION");
        InviteeFixtures.answer(invitee, Answer.YES, meeting, BEFORE);
        moved(meeting);

        assertThat(participation(request())).isEqualTo("NEEDS-ACTION");
    }

    @Test
    void asksWithTheLinkByWhichOneAnswers() {
        VEvent event = Convener.events(Convener.calendar(request())).getFirst();

        assertThat(Convener.value(event, "DESCRIPTION"))
                .contains("Dogovor o mobilnim timovima", "1. Iskustva opština – Bar", "https://spona.example/answer");
        assertThat(Convener.value(event, "LOCATION")).isEqualTo("Opština Bar");
    }

    @Test
    void cancelsWithoutSayingWhatWasDecidedForThoseWhoCome() {
        VEvent event = Convener.events(Convener.calendar(calendars.cancel(meeting, invitee, ANA)))
                .getFirst();

        assertThat(Convener.value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(event.getProperty("DESCRIPTION")).isEmpty();
        assertThat(event.getProperty("LOCATION")).isEmpty();
    }

    @Test
    void publishesMeetingsWithoutSayingWhoIsInvited() {
        var published = Convener.events(Convener.calendar(
                calendars.feed(List.of(meeting, meeting(Status.CANCELLED)), Map.of(), Language.ENGLISH)));

        assertThat(published)
                .extracting(event -> Convener.value(event, "STATUS"))
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(published)
                .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
    }

    @Test
    void isValidWithoutAnyMeeting() {
        assertThat(Convener.events(Convener.calendar(calendars.feed(List.of(), Map.of(), Language.ENGLISH))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.spona.platform.time.TimeZones#ALL")
    void hasTheRulesOfTheVeryZoneThatItNamesOnce(String zone) {
        String calendar = calendars.feed(List.of(in(zone), in(zone)), Map.of(), Language.ENGLISH);

        assertThat(calendar.lines().filter(line -> line.startsWith("TZID:"))).containsExactly("TZID:" + zone);
        assertThat(calendar.lines().filter(line -> line.startsWith("DTSTART;")))
                .containsExactly(
                        "DTSTART;TZID=" + zone + ":20270329T100000", "DTSTART;TZID=" + zone + ":20270329T100000");
        assertThat(Convener.calendar(calendar).validate().hasErrors()).isFalse();
    }

    @Test
    void hasTheRulesOfEachZoneOfAFeed() {
        String calendar = calendars.feed(
                TimeZones.ALL.stream().map(CalendarObjectsTest::in).toList(), Map.of(), Language.ENGLISH);

        assertThat(calendar.lines().filter(line -> line.startsWith("TZID:")).map(line -> line.substring(5)))
                .containsExactlyElementsOf(TimeZones.ALL);
    }

    @Test
    void foldsLinesByOctetsAndCutsNoLetter() {
        Meeting cyrillic = MeetingFixtures.draft(MeetingFixtures.content(
                "Састанак мреже о мобилним тимовима, о њиховим трошковима и о ономе што није успело у три општине 😀😀😀😀😀😀",
                "Ђурђевак ".repeat(100),
                MeetingFixtures.time("2027-03-29T10:00", "2027-03-29T12:00"),
                "Свечана сала општине Бар, Булевар револуције 1, трећи спрат, десно од степеништа",
                List.of()));

        String calendar = calendars.publish(cyrillic, Language.SERBIAN_CYRILLIC);

        assertThat(calendar.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD", "\n"));
        assertThat(Convener.value(Convener.events(Convener.calendar(calendar)).getFirst(), "SUMMARY"))
                .isEqualTo(cyrillic.content().title());
    }

    @Test
    void saysHowAFeedIsCalledAndHowOftenToAskAgain() {
        assertThat(calendars.feed(List.of(), Map.of(), Language.SERBIAN_CYRILLIC))
                .contains(
                        "\r\nNAME:Спона: састанци\r\n",
                        "\r\nX-WR-CALNAME:Спона: састанци\r\n",
                        "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
        assertThat(calendars.publish(meeting, Language.ENGLISH)).doesNotContain("X-WR-CALNAME");
    }

    @Test
    void writesWhenEachMessageWasWrittenSoThatTheLastOneCounts() {
        String first = stamp(request());
        String cancelled = stamp(calendars.cancel(meeting, invitee, ANA));

        assertThat(first).isNotEqualTo("20270111T090000Z");
        assertThat(cancelled).isGreaterThanOrEqualTo(first);
        assertThat(stamp(calendars.publish(meeting, Language.ENGLISH))).isEqualTo("20270111T090000Z");
    }

    private static String stamp(String calendar) {
        return Convener.value(Convener.events(Convener.calendar(calendar)).getFirst(), "DTSTAMP");
    }

    private static Meeting in(String zone) {
        return MeetingFixtures.draft(MeetingFixtures.content(
                "Mobilni timovi",
                "",
                MeetingTime.of(LocalDateTime.parse("2027-03-29T10:00"), LocalDateTime.parse("2027-03-29T12:00"), zone),
                "Opština Bar",
                List.of()));
    }

    private String request() {
        return calendars.request(meeting, invitee, ANA, "https://spona.example/answer");
    }

    private static String participation(String calendar) {
        Attendee attendee = Convener.events(Convener.calendar(calendar))
                .getFirst()
                .getAttendees()
                .getFirst();
        return attendee.getParameter("PARTSTAT").orElseThrow().getValue();
    }
}
