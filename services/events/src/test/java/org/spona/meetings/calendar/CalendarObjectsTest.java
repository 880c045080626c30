package org.spona.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;
import static org.spona.meetings.meeting.MeetingFixtures.moved;

import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.EventsTest;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.invitation.InviteeFixtures;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
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
        var published = Convener.events(
                Convener.calendar(calendars.publish(List.of(meeting, meeting(Status.CANCELLED)), Language.ENGLISH)));

        assertThat(published)
                .extracting(event -> Convener.value(event, "STATUS"))
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(published)
                .allSatisfy(event -> assertThat(event.getAttendees()).isEmpty());
    }

    @Test
    void isValidWithoutAnyMeeting() {
        assertThat(Convener.events(Convener.calendar(calendars.publish(List.of(), Language.ENGLISH))))
                .isEmpty();
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
