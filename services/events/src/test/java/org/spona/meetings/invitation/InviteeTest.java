package org.spona.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.START;
import static org.spona.meetings.meeting.MeetingFixtures.eventsOf;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;
import static org.spona.meetings.meeting.MeetingFixtures.moved;
import static org.spona.meetings.meeting.MeetingFixtures.retitled;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.invitation.Invitee.Changed;
import org.spona.meetings.invitation.Invitee.Event;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingError;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;

class InviteeTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T07:00:00Z");

    private final Meeting meeting = meeting(Status.SENT);
    private final Invitee invitee = Invitee.guest(meeting, "Ana O'Brajen", null, "Dom zdravlja Bar");

    @Test
    void isInvitedAtOnceWhenTheMeetingWasSent() {
        assertThat(eventsOf(invitee)).containsOnly(new Event.Invited(invitee.getId()), new Changed(meeting.getId()));
    }

    @Test
    void waitsForADraftToBeSent() {
        Invitee waiting = Invitee.person(meeting(Status.DRAFT), UUID.randomUUID(), "Marko O'Konor", UUID.randomUUID());

        assertThat(eventsOf(waiting)).containsExactly(new Changed(waiting.meetingId()));
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    void answers(Answer answer) {
        invitee.answer(answer, meeting, MORNING);

        assertThat(invitee.answerTo(meeting)).contains(answer);
        assertThat(invitee.answeredAt()).contains(MORNING);
        assertThat(invitee.owes(meeting)).isFalse();
    }

    @Test
    void owesAnAnswerUntilSheGivesOne() {
        assertThat(invitee.owes(meeting)).isTrue();
    }

    @Test
    void owesAnotherAnswerOnceTheTimeHasChanged() {
        invitee.answer(Answer.YES, meeting, MORNING);

        assertThat(invitee.owes(moved(meeting))).isTrue();
        assertThat(invitee.answer()).contains(Answer.YES);
        assertThat(invitee.answerTo(meeting)).isEmpty();
    }

    @Test
    void owesNoOtherAnswerWhenOnlyTheTitleHasChanged() {
        invitee.answer(Answer.NO, meeting, MORNING);

        assertThat(invitee.owes(retitled(meeting, "Mobilni timovi u praksi"))).isFalse();
    }

    @Test
    void answersNoMeetingThatHasBegun() {
        assertRefused(() -> invitee.answer(Answer.YES, meeting, START), MeetingError.BEGUN);
        assertThat(invitee.answer()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CANCELLED"})
    void answersNoMeetingThatDoesNotTakePlace(Status status) {
        assertRefused(() -> invitee.answer(Answer.YES, meeting(status), BEFORE), MeetingError.WRONG_STATUS);
    }

    @Test
    void answersSoManyTimesADay() {
        for (int time = 0; time < Invitee.MOST_ANSWERS_A_DAY; time++) {
            invitee.answer(Answer.MAYBE, meeting, MORNING);
        }

        assertRefused(
                () -> invitee.answer(Answer.YES, meeting, MORNING.plus(Duration.ofHours(16))),
                InvitationError.ANSWERED_TOO_OFTEN);
        assertThat(invitee.answer()).contains(Answer.MAYBE);
        invitee.answer(Answer.YES, meeting, MORNING.plus(Duration.ofDays(1)));
        assertThat(invitee.answer()).contains(Answer.YES);
    }

    @Test
    void sendsASubstituteFromHerInstitution() {
        Invitee substitute = invitee.substitute("Marko");

        assertThat(substitute.substituteFor()).contains(invitee.getId());
        assertThat(substitute.institution()).isEqualTo("Dom zdravlja Bar");
        assertThat(substitute.meetingId()).isEqualTo(meeting.getId());
        assertThat(eventsOf(substitute))
                .containsOnly(new Event.Invited(substitute.getId()), new Changed(meeting.getId()));
    }

    @Test
    void correctsTheNameOfHerSubstitute() {
        Invitee substitute = invitee.substitute("Marko");

        substitute.rename("Marko O'Konor");

        assertThat(substitute.name()).isEqualTo("Marko O'Konor");
    }

    @Test
    void namesSoManySubstitutes() {
        for (int time = 0; time < Invitee.MOST_SUBSTITUTES; time++) {
            invitee.substitute("Marko");
        }

        assertThatThrownBy(() -> invitee.substitute("Marko")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void namesNoSubstituteOfASubstitute() {
        Invitee substitute = invitee.substitute("Marko");

        assertThatThrownBy(() -> substitute.substitute("Iva")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void sendsNoSubstituteWhenNobodyInvitedHer() {
        Invitee registrant = Invitee.registrant(meeting, UUID.randomUUID(), "Iva O'Konor", UUID.randomUUID(), "");

        assertThat(registrant.selfRegistered()).isTrue();
        assertThat(registrant.maySendSubstitute()).isFalse();
        assertThatThrownBy(() -> registrant.substitute("Marko")).isInstanceOf(InvalidInput.class);
        assertThat(invitee.maySendSubstitute()).isTrue();
        assertThat(invitee.substitute("Marko").maySendSubstitute()).isFalse();
    }

    @Test
    void owesNothingOnceSheIsCalledOff() {
        invitee.callOff();

        assertThat(invitee.calledOff()).isTrue();
        assertThat(invitee.owes(meeting)).isFalse();
        assertThat(eventsOf(invitee)).contains(new Event.CalledOff(invitee.getId()));
    }

    @Test
    void isReminded() {
        invitee.remind();

        assertThat(eventsOf(invitee)).contains(new Event.Reminded(invitee.getId()));
    }

    private static void assertRefused(Runnable work, ErrorCode error) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
