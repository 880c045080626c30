package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spona.meetings.meeting.MeetingFixtures.ASSOCIATION;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.COORDINATOR;
import static org.spona.meetings.meeting.MeetingFixtures.NETWORK;
import static org.spona.meetings.meeting.MeetingFixtures.START;
import static org.spona.meetings.meeting.MeetingFixtures.confirmed;
import static org.spona.meetings.meeting.MeetingFixtures.content;
import static org.spona.meetings.meeting.MeetingFixtures.draft;
import static org.spona.meetings.meeting.MeetingFixtures.eventsOf;
import static org.spona.meetings.meeting.MeetingFixtures.input;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;
import static org.spona.meetings.meeting.MeetingFixtures.moved;
import static org.spona.meetings.meeting.MeetingFixtures.placed;
import static org.spona.meetings.meeting.MeetingFixtures.retitled;
import static org.spona.meetings.meeting.MeetingFixtures.time;
import static org.spona.meetings.meeting.MeetingFixtures.titled;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.meetings.meeting.Meeting.Event;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingChange.Part;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;

class MeetingTest {

    private static final Cancellation REASON = new Cancellation(" Sala je poplavljena ");
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, ASSOCIATION, NETWORK);

    @Test
    void beginsAsADraftThatNobodyIsToldOf() {
        Meeting draft = draft(content("2027-03-29T10:00", "2027-03-29T12:00"));

        assertThat(draft.status()).isEqualTo(Status.DRAFT);
        assertThat(draft.convenedBy()).isEqualTo(COORDINATOR.personId());
        assertThat(draft.ownership().visibility()).isEqualTo(Visibility.NETWORK);
        assertThat(eventsOf(draft)).isEmpty();
    }

    @Test
    void isConvenedForTheCoordinatorsWorkplaceWhenNobodySaysForWhom() {
        var input = new MeetingInput(
                MeetingContent.blank("sr-Latn"),
                OnlineAccess.NONE,
                Visibility.PRIVATE,
                null,
                null,
                List.of(),
                null,
                false);

        Meeting draft = new Meeting(UUID.randomUUID(), COORDINATOR, input, BEFORE);

        assertThat(draft.ownership().organisationId()).isEqualTo(ASSOCIATION);
        assertRefused(() -> new Meeting(UUID.randomUUID(), OFFICER, input, BEFORE), MeetingError.NOT_COORDINATOR);
    }

    @Test
    void isConvenedByCoordinatorsOnly() {
        var input = input(content("2027-03-29T10:00", "2027-03-29T12:00"));

        assertRefused(() -> new Meeting(UUID.randomUUID(), OFFICER, input, BEFORE), MeetingError.NOT_COORDINATOR);
    }

    @Test
    void leavesEmptyLinesOfTheAgendaOut() {
        var withGaps = content(
                "Mobilni timovi",
                "",
                MeetingTime.UNKNOWN,
                "",
                List.of(
                        new AgendaItem(null, "", "", null),
                        new AgendaItem(null, " Razno ", "", null),
                        new AgendaItem(null, "", "Bar", 5)));

        assertThat(draft(withGaps).content().agenda())
                .extracting(AgendaItem::title)
                .containsExactly("Razno");
    }

    @Test
    void knowsAnItemThatIsTakenBack() {
        Meeting meeting = draft(content("2027-03-29T10:00", "2027-03-29T12:00"));
        List<AgendaItem> before = meeting.content().agenda();

        meeting.revise(COORDINATOR, input(meeting.content().withAgenda(List.of())), BEFORE);
        assertThat(meeting.content().agenda()).isEmpty();

        meeting.revise(COORDINATOR, input(meeting.content().withAgenda(before)), BEFORE);
        assertThat(meeting.content().agenda()).isEqualTo(before);
        assertThat(meeting.itemIds()).hasSize(1);
    }

    @Test
    void tellsNothingWhenAnAgendaIsSavedWithoutItsIds() {
        Meeting meeting = meeting(Status.SENT);

        meeting.revise(COORDINATOR, input(content("2027-03-29T10:00", "2027-03-29T12:00")), BEFORE);

        assertThat(meeting.sequence()).isZero();
    }

    @Test
    void isSent() {
        Meeting meeting = draft(content("2027-03-29T10:00", "2027-03-29T12:00"));

        meeting.send(COORDINATOR, BEFORE);

        assertThat(meeting.status()).isEqualTo(Status.SENT);
        assertThat(meeting.sentAt()).contains(BEFORE);
        assertThat(meeting.sequence()).isZero();
        assertThat(meeting.revision()).isEqualTo(1);
        assertThat(eventsOf(meeting)).containsExactly(new Event.Sent(meeting));
    }

    @Test
    void isSentByItsCoordinatorOnly() {
        Meeting meeting = meeting(Status.DRAFT);

        assertRefused(() -> meeting.send(OFFICER, BEFORE), MeetingError.NOT_COORDINATOR);
        assertThat(meeting.status()).isEqualTo(Status.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "CANCELLED"})
    void isSentOnce(Status status) {
        assertRefused(() -> meeting(status).send(COORDINATOR, BEFORE), MeetingError.WRONG_STATUS);
    }

    @Test
    void isNotSentWithoutWhatPeopleNeedToKnow() {
        Meeting empty = draft(MeetingContent.blank("sr-Latn"));

        assertThatThrownBy(() -> empty.send(COORDINATOR, BEFORE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.fieldErrors())
                                .extracting(FieldError::field)
                                .containsExactly(
                                        "content.title",
                                        "content.time.startsAt",
                                        "content.time.endsAt",
                                        "content.place"));
        assertThat(empty.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void isNotSentOnceItsTimeHasCome() {
        assertThatThrownBy(() -> meeting(Status.DRAFT).send(COORDINATOR, START)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesPlaceOnlineOnly() {
        var nowhere = content("Mobilni timovi", time("2027-03-29T10:00", "2027-03-29T12:00"), "");
        var online = new MeetingInput(
                nowhere,
                new OnlineAccess(" https://video.example/tim "),
                Visibility.NETWORK,
                ASSOCIATION,
                NETWORK,
                List.of(),
                null,
                false);
        Meeting meeting = new Meeting(UUID.randomUUID(), COORDINATOR, online, BEFORE);

        meeting.send(COORDINATOR, BEFORE);

        assertThat(meeting.online().link()).isEqualTo("https://video.example/tim");
    }

    @Test
    void isRevisedAsADraftWithoutAnybodyBeingTold() {
        Meeting meeting = retitled(meeting(Status.DRAFT), "Mobilni timovi u praksi");

        assertThat(meeting.content().title()).isEqualTo("Mobilni timovi u praksi");
        assertThat(meeting.sequence()).isZero();
        assertThat(eventsOf(meeting)).isEmpty();
    }

    @Test
    void tellsOfAChangeOnceItWasSent() {
        Meeting meeting = retitled(meeting(Status.SENT), "Mobilni timovi u praksi");

        assertThat(meeting.sequence()).isEqualTo(1);
        assertThat(meeting.isAnswered(0)).isTrue();
        assertThat(eventsOf(meeting)).containsExactly(new Event.Sent(meeting), new Event.Changed(meeting));
    }

    @Test
    void asksForOtherAnswersWhenItIsMoved() {
        Meeting meeting = moved(meeting(Status.SENT));

        assertThat(meeting.isAnswered(0)).isFalse();
        assertThat(meeting.isAnswered(1)).isTrue();
        assertThat(meeting.isAnswered(null)).isFalse();
    }

    @Test
    void asksForOtherAnswersWhenItTakesPlaceElsewhere() {
        Meeting meeting = meeting(Status.SENT);

        meeting.revise(COORDINATOR, confirmed(placed(meeting.content(), "Dom kulture Bar")), BEFORE);

        assertThat(meeting.isAnswered(0)).isFalse();
    }

    @Test
    void isNotMovedBeforeSomebodySaysThatAnswersMayLapse() {
        Meeting meeting = meeting(Status.SENT);
        MeetingContent later = content("2027-03-29T11:00", "2027-03-29T12:00");

        assertRefused(() -> meeting.revise(COORDINATOR, input(later), BEFORE), MeetingError.MOVE_UNCONFIRMED);
        assertThat(meeting.sequence()).isZero();
        assertThat(meeting.content().time()).isNotEqualTo(later.time());
    }

    @Test
    void isMovedAsADraftWithoutAQuestion() {
        Meeting meeting = meeting(Status.DRAFT);
        MeetingContent later = content("2027-03-29T11:00", "2027-03-29T12:00");

        meeting.revise(COORDINATOR, input(later), BEFORE);

        assertThat(meeting.content().time()).isEqualTo(later.time());
    }

    @Test
    void isNotMovedByAnotherNameOfItsZoneOrBlanksInItsPlace() {
        Meeting meeting = meeting(Status.SENT);
        MeetingTime time = meeting.content().time();
        MeetingTime sameMoments = MeetingTime.of(time.startsAt(), time.endsAt(), "Europe/Belgrade");

        meeting.revise(COORDINATOR, input(content("Mobilni timovi", sameMoments, "  Opština \n Bar ")), BEFORE);

        assertThat(meeting.content().time().zone()).isEqualTo("Europe/Belgrade");
        assertThat(meeting.isAnswered(0)).isTrue();
        assertThat(meeting.sequence()).isZero();
    }

    @Test
    void isMovedByAZoneInWhichTheClockShowsAnotherMoment() {
        Meeting meeting = meeting(Status.SENT);
        MeetingTime time = meeting.content().time();
        MeetingTime later = MeetingTime.of(time.startsAt(), time.endsAt(), "Europe/Brussels");
        MeetingTime earlier = MeetingTime.of(time.startsAt(), time.endsAt(), "Europe/Athens");

        assertThat(meeting.changeTo(input(content("Mobilni timovi", later, "Opština Bar")))
                        .moves())
                .isFalse();
        assertThat(meeting.changeTo(input(content("Mobilni timovi", earlier, "Opština Bar")))
                        .moves())
                .isTrue();
    }

    @Test
    void tellsNobodyThatItIsShownToOthers() {
        Meeting meeting = meeting(Status.SENT);
        var wider = new MeetingInput(
                meeting.content(), OnlineAccess.NONE, Visibility.REGION, ASSOCIATION, NETWORK, List.of(), null, false);

        meeting.revise(COORDINATOR, wider, BEFORE);

        assertThat(meeting.sequence()).isZero();
        assertThat(eventsOf(meeting)).contains(new Event.Changed(meeting));
    }

    @Test
    void knowsWhatHasChangedSinceAnythingThatWasTold() {
        Meeting meeting = retitled(moved(meeting(Status.SENT)), "Mobilni timovi u praksi");

        assertThat(meeting.changeSince(0).parts()).containsExactly(Part.TITLE, Part.TIME);
        assertThat(meeting.changeSince(1).parts()).containsExactly(Part.TITLE);
        assertThat(meeting.changeSince(2).parts()).isEmpty();
    }

    @Test
    void tellsOfNothingThatHasNotChanged() {
        Meeting meeting = meeting(Status.SENT);

        meeting.revise(COORDINATOR, MeetingInput.of(meeting), BEFORE.plus(Duration.ofHours(1)));

        assertThat(meeting.sequence()).isZero();
        assertThat(meeting.updatedAt()).isEqualTo(BEFORE);
        assertThat(eventsOf(meeting)).containsExactly(new Event.Sent(meeting));
    }

    @Test
    void keepsWhatInviteesNeedToKnow() {
        Meeting meeting = meeting(Status.SENT);

        assertThatThrownBy(() -> retitled(meeting, "")).isInstanceOf(InvalidInput.class);
        assertThat(meeting.content().title()).isEqualTo("Mobilni timovi");
    }

    @Test
    void isNotRevisedOnceItHasBegunOrIsCancelled() {
        Meeting sent = meeting(Status.SENT);
        MeetingInput otherwise = input(titled(sent.content(), "Drugi naziv"));

        assertRefused(() -> sent.revise(COORDINATOR, otherwise, START), MeetingError.BEGUN);
        assertRefused(() -> sent.revise(OFFICER, otherwise, BEFORE), MeetingError.NOT_COORDINATOR);
        assertRefused(
                () -> meeting(Status.CANCELLED).revise(COORDINATOR, otherwise, BEFORE), MeetingError.WRONG_STATUS);
    }

    @Test
    void isCancelled() {
        Meeting meeting = meeting(Status.SENT);

        meeting.cancel(COORDINATOR, REASON, BEFORE);

        assertThat(meeting.status()).isEqualTo(Status.CANCELLED);
        assertThat(meeting.cancelledAt()).contains(BEFORE);
        assertThat(meeting.cancelReason()).isEqualTo("Sala je poplavljena");
        assertThat(meeting.sequence()).isEqualTo(1);
        assertThat(eventsOf(meeting)).containsExactly(new Event.Sent(meeting), new Event.Cancelled(meeting));
    }

    @Test
    void isNotCancelledWithoutAReason() {
        Meeting meeting = meeting(Status.SENT);

        assertThatThrownBy(() -> meeting.cancel(COORDINATOR, Cancellation.blank(), BEFORE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.fieldErrors())
                                .extracting(FieldError::field)
                                .containsExactly("reason"));
        assertThat(meeting.status()).isEqualTo(Status.SENT);
    }

    @Test
    void isCancelledOnceAndBeforeItBegins() {
        assertRefused(() -> meeting(Status.DRAFT).cancel(COORDINATOR, REASON, BEFORE), MeetingError.WRONG_STATUS);
        assertRefused(() -> meeting(Status.CANCELLED).cancel(COORDINATOR, REASON, BEFORE), MeetingError.WRONG_STATUS);
        assertRefused(() -> meeting(Status.SENT).cancel(COORDINATOR, REASON, START), MeetingError.BEGUN);
        assertRefused(() -> meeting(Status.SENT).cancel(OFFICER, REASON, BEFORE), MeetingError.NOT_COORDINATOR);
    }

    @Test
    void takesAnswersFromItsSendingToItsBeginning() {
        assertThat(meeting(Status.DRAFT).takesAnswers(BEFORE)).isFalse();
        assertThat(meeting(Status.SENT).takesAnswers(BEFORE)).isTrue();
        assertThat(meeting(Status.SENT).takesAnswers(START)).isFalse();
        assertThat(meeting(Status.CANCELLED).takesAnswers(BEFORE)).isFalse();
    }

    @Test
    void isShownToInviteesOnceItWasSentUntilItIsOver() {
        assertThat(meeting(Status.DRAFT).isShownToInvitees(BEFORE)).isFalse();
        assertThat(meeting(Status.SENT).isShownToInvitees(START)).isTrue();
        assertThat(meeting(Status.CANCELLED).isShownToInvitees(START)).isTrue();
        assertThat(meeting(Status.SENT).isShownToInvitees(START.plus(Duration.ofHours(2))))
                .isFalse();
    }

    private static void assertRefused(Runnable work, ErrorCode error) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }
}
