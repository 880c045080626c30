package org.spona.meetings.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.COORDINATOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingFixtures;
import org.spona.meetings.poll.PollInput.Slot;
import org.spona.platform.directory.BodyRule;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.PlainReaders;

/** What can be done with a date poll, by whom and until when; the draft is of January 2027, in Podgorica. */
class DatePollTest {

    private static final LocalDateTime DEADLINE = LocalDateTime.parse("2027-02-01T12:00");
    private static final Instant AFTER = Instant.parse("2027-02-01T11:00:00Z");
    private static final Reader OFFICER =
            PlainReaders.as(Role.OFFICER, MeetingFixtures.ASSOCIATION, MeetingFixtures.NETWORK);

    private final Meeting draft = MeetingFixtures.meeting(Status.DRAFT);

    @Test
    void asksUntilItsDeadlineByTheClocksOfTheMeeting() {
        DatePoll poll = poll();

        assertThat(poll.deadline()).isEqualTo(Instant.parse("2027-02-01T11:00:00Z"));
        assertThat(poll.takesAnswers(AFTER.minusSeconds(1))).isTrue();
        assertThat(poll.takesAnswers(AFTER)).isFalse();
        assertThat(poll.options()).extracting(PollOption::startsAt).isSorted();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2027-03-29T10:00, -,                -,                -,                2027-02-01T12:00, options[0].endsAt
            -,                2027-03-29T10:00, -,                -,                2027-02-01T12:00, options[0].startsAt
            2027-03-29T10:00, 2027-03-29T12:00, -,                -,                2027-02-01T12:00, options
            2027-03-29T10:00, 2027-03-29T12:00, 2027-03-29T10:00, 2027-03-29T12:00, 2027-02-01T12:00, options[1].startsAt
            2027-03-29T10:00, 2027-03-29T09:00, 2027-03-30T10:00, 2027-03-30T12:00, 2027-02-01T12:00, options[0].endsAt
            2027-01-10T10:00, 2027-01-10T12:00, 2027-03-30T10:00, 2027-03-30T12:00, 2027-02-01T12:00, options[0].startsAt
            2027-03-28T02:30, 2027-03-28T05:00, 2027-03-30T10:00, 2027-03-30T12:00, 2027-02-01T12:00, options[0].startsAt
            2027-03-29T10:00, 2099-03-29T12:00, 2027-03-30T10:00, 2027-03-30T12:00, 2027-02-01T12:00, options[0].startsAt
            2027-03-29T10:00, 2027-03-29T12:00, 2027-03-30T10:00, 2027-03-30T12:00, -,                deadlineAt
            2027-03-29T10:00, 2027-03-29T12:00, 2027-03-30T10:00, 2027-03-30T12:00, 2027-01-01T12:00, deadlineAt
            2027-03-29T10:00, 2027-03-29T12:00, 2027-03-30T10:00, 2027-03-30T12:00, 2027-03-29T11:00, deadlineAt
            """)
    void saysWhatToMend(
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            @Nullable LocalDateTime start2,
            @Nullable LocalDateTime end2,
            @Nullable LocalDateTime deadline,
            String field) {
        PollInput input = new PollInput(List.of(new Slot(start, end), new Slot(start2, end2)), deadline);

        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> new DatePoll(unpolled(), input, COORDINATOR, BEFORE));

        assertThat(refused.fieldErrors()).extracting(FieldError::field).containsExactly(field);
    }

    @ParameterizedTest
    @EnumSource(PollStep.class)
    void isForThoseWhoConvene(PollStep step) {
        PolledMeeting polled = step == PollStep.PROPOSE ? unpolled() : PolledMeeting.of(draft, poll());

        assertThat(step.isOpen(COORDINATOR, polled, BEFORE)).isTrue();
        assertThat(step.isOpen(OFFICER, polled, BEFORE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSE, false, false, true",
        "EXTEND,  true,  true,  false",
        "REMIND,  true,  false, false",
        "CHOOSE,  true,  true,  false",
        "END,     true,  true,  false"
    })
    void isPossibleAtItsStage(PollStep step, boolean open, boolean over, boolean closed) {
        DatePoll poll = poll();

        assertThat(step.isPossible(PolledMeeting.of(draft, poll), BEFORE)).isEqualTo(open);
        assertThat(step.isPossible(PolledMeeting.of(draft, poll), AFTER)).isEqualTo(over);
        assertThat(step.isPossible(PolledMeeting.of(MeetingFixtures.meeting(Status.SENT), poll), BEFORE))
                .isFalse();
        poll.end(draft, COORDINATOR, BEFORE);
        assertThat(step.isPossible(PolledMeeting.of(draft, poll), BEFORE)).isEqualTo(closed);
    }

    @Test
    void takesAnOptionWithoutAReasonWhereNothingIsMissing() {
        DatePoll poll = poll();
        PollOption option = poll.options().getLast();
        PollSeats institutions = new PollSeats(List.of(seat(UUID.randomUUID())), Optional.empty());

        var time = poll.choose(state(poll, institutions, Map.of()), option.id(), "", COORDINATOR, BEFORE);

        assertThat(time.startsAt()).isEqualTo(option.startsAt());
        assertThat(time.zone()).isEqualTo("Europe/Podgorica");
        assertThat(poll.chosen()).contains(option);
        assertThat(poll.isOpen()).isFalse();
        assertThat(poll.reason()).isEmpty();
    }

    @Test
    void asksWhyAnOptionIsTakenThatFailsTheQuorum() {
        DatePoll poll = poll();
        UUID option = poll.options().getFirst().id();
        PollState failing =
                state(poll, new PollSeats(List.of(seat(UUID.randomUUID())), Optional.of(BodyRule.USUAL)), Map.of());

        assertThatThrownBy(() -> poll.choose(failing, option, "", COORDINATOR, BEFORE))
                .isInstanceOf(InvalidInput.class);
        assertThat(poll.isOpen()).isTrue();

        poll.choose(failing, option, "Rok za mišljenje ističe", COORDINATOR, BEFORE);
        assertThat(poll.reason()).isEqualTo("Rok za mišljenje ističe");
    }

    @Test
    void knowsNoOptionOfAnother() {
        DatePoll poll = poll();
        PollState state = state(poll, new PollSeats(List.of(), Optional.empty()), Map.of());

        assertThatThrownBy(() -> poll.choose(state, UUID.randomUUID(), "", COORDINATOR, BEFORE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.error().code()).isEqualTo("not-found"));
    }

    @Test
    void opensAnewWhenItsDeadlineIsPutOff() {
        DatePoll poll = poll();

        poll.extend(draft, new PollDeadline(DEADLINE.plusDays(2)), COORDINATOR, AFTER);

        assertThat(poll.takesAnswers(AFTER.plus(Duration.ofDays(1)))).isTrue();
        assertThatThrownBy(() -> poll.extend(
                        draft, new PollDeadline(LocalDateTime.parse("2027-03-30T12:00")), COORDINATOR, AFTER))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsTheLastAnswerToEachOption() {
        DatePoll poll = poll();
        UUID first = poll.options().getFirst().id();
        UUID last = poll.options().getLast().id();
        PollRespondent respondent = new PollRespondent(poll.getId(), UUID.randomUUID());
        assertThat(respondent.isSilent()).isTrue();

        respondent.answer(poll, Map.of(first, PollAnswer.YES, last, PollAnswer.NO), BEFORE);
        respondent.answer(poll, Map.of(first, PollAnswer.IF_NEED_BE), BEFORE);

        assertThat(respondent.answers()).isEqualTo(Map.of(first, PollAnswer.IF_NEED_BE, last, PollAnswer.NO));
        assertThat(respondent.isSilent()).isFalse();
    }

    @Test
    void takesNoAnswerAfterTheDeadlineNorToWhatItDidNotAsk() {
        DatePoll poll = poll();
        UUID option = poll.options().getFirst().id();
        PollRespondent respondent = new PollRespondent(poll.getId(), UUID.randomUUID());

        assertThatThrownBy(() -> respondent.answer(poll, Map.of(option, PollAnswer.YES), AFTER))
                .hasMessage("poll-over");
        assertThatThrownBy(() -> respondent.answer(poll, Map.of(UUID.randomUUID(), PollAnswer.YES), BEFORE))
                .isInstanceOf(InvalidInput.class);
        assertThat(respondent.answers()).isEmpty();
    }

    @Test
    void takesSoManyAnswersADay() {
        DatePoll poll = poll();
        Map<UUID, PollAnswer> said = Map.of(poll.options().getFirst().id(), PollAnswer.YES);
        PollRespondent respondent = new PollRespondent(poll.getId(), UUID.randomUUID());
        for (int time = 0; time < PollRespondent.MOST_ANSWERS_A_DAY; time++) {
            respondent.answer(poll, said, BEFORE);
        }

        assertThatThrownBy(() -> respondent.answer(poll, said, BEFORE)).hasMessage("poll-answered-too-often");
        respondent.answer(poll, said, BEFORE.plus(Duration.ofDays(1)));
        assertThat(respondent.answers()).isEqualTo(said);
    }

    private PolledMeeting unpolled() {
        return new PolledMeeting(draft, Optional.empty());
    }

    private DatePoll poll() {
        return new DatePoll(
                unpolled(),
                new PollInput(
                        List.of(slot("2027-03-30T10:00"), new Slot(null, null), slot("2027-03-29T10:00")), DEADLINE),
                COORDINATOR,
                BEFORE);
    }

    private PollState state(DatePoll poll, PollSeats seats, Map<UUID, Map<UUID, PollAnswer>> answers) {
        return new PollState(draft, poll, PollResult.of(poll.options(), seats, answers));
    }

    private static PollSeat seat(UUID person) {
        return new PollSeat("Policija", "Полиција", true, false, Set.of(person));
    }

    private static Slot slot(String startsAt) {
        LocalDateTime starts = LocalDateTime.parse(startsAt);
        return new Slot(starts, starts.plusHours(2));
    }
}
