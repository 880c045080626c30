package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spona.meetings.meeting.MeetingFixtures.ASSOCIATION;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.COORDINATOR;
import static org.spona.meetings.meeting.MeetingFixtures.NETWORK;
import static org.spona.meetings.meeting.MeetingFixtures.START;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.PlainReaders;

class MeetingStepTest {

    /** Nobody of whom convenes the meeting. */
    static final List<Reader> OTHERS = List.of(
            Reader.stranger(""),
            PlainReaders.as(Role.EDITOR, ASSOCIATION, NETWORK),
            PlainReaders.as(Role.OFFICER, ASSOCIATION, NETWORK),
            PlainReaders.as(Role.DELEGATE, ASSOCIATION, NETWORK),
            PlainReaders.as(Role.GUEST, ASSOCIATION, NETWORK),
            PlainReaders.as(Role.COORDINATOR, UUID.randomUUID(), NETWORK),
            PlainReaders.as(Role.COORDINATOR, ASSOCIATION, UUID.randomUUID()));

    @ParameterizedTest
    @CsvSource({
        "DRAFT, EDIT;INVITE;SEND;REPEAT;DISCARD",
        "SENT, EDIT;INVITE;REMIND;CANCEL",
        "RUNNING, RECORD;CLOSE",
        "HELD, RECORD",
        "CANCELLED, ''"
    })
    void isOpenToItsCoordinatorBeforeItBegins(Status status, String open) {
        assertThat(open(COORDINATOR, meeting(status), BEFORE)).containsExactlyElementsOf(steps(open));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, EDIT;INVITE;SEND;REPEAT;DISCARD",
        "SENT, OPEN",
        "RUNNING, RECORD;CLOSE",
        "HELD, RECORD",
        "CANCELLED, ''"
    })
    void isOpenForDraftsOnlyOnceTheTimeHasCome(Status status, String open) {
        assertThat(open(COORDINATOR, meeting(status), START)).containsExactlyElementsOf(steps(open));
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void isOpenToNobodyElse(Reader reader) {
        for (Status status : Status.values()) {
            assertThat(open(reader, meeting(status), BEFORE)).isEmpty();
        }
    }

    static Stream<Instant> moments() {
        return Stream.of(BEFORE, START);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void isRefusedExactlyWhenItIsNotOpen(Instant now) {
        for (MeetingStep step : MeetingStep.values()) {
            for (Status status : Status.values()) {
                Meeting meeting = meeting(status);
                assertThat(isTaken(step, COORDINATOR, meeting, now))
                        .as("%s of %s", step, status)
                        .isEqualTo(step.isOpen(COORDINATOR, meeting, now));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesOthersWhateverTheMeetingIs(MeetingStep step) {
        for (Reader other : OTHERS) {
            assertRefused(step, other, meeting(Status.CANCELLED), MeetingError.NOT_COORDINATOR);
        }
    }

    @Test
    void opensFromAnHourBeforeItsBeginningOn() {
        Meeting meeting = meeting(Status.SENT);
        Instant hourBefore = START.minus(MeetingStep.OPENS_BEFORE);

        assertThat(MeetingStep.OPEN.isOpen(COORDINATOR, meeting, hourBefore)).isTrue();
        assertThat(MeetingStep.OPEN.isOpen(COORDINATOR, meeting, START.plusSeconds(86_400)))
                .isTrue();
        assertThatThrownBy(() -> MeetingStep.OPEN.require(COORDINATOR, meeting, hourBefore.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(MeetingError.TOO_EARLY));
    }

    @Test
    void hasItsNumberInTheYearAndTakesNoAnswersOnceItIsOpened() {
        Meeting meeting = meeting(Status.SENT);
        meeting.open(COORDINATOR, 3, START.minusSeconds(600));

        assertThat(meeting.run().map(MeetingRun::name)).contains("3/2027");
        assertThat(meeting.takesAnswers(START.minusSeconds(500))).isFalse();
        assertThatThrownBy(() -> meeting.requireAnswersOpen(START.minusSeconds(500)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(MeetingError.BEGUN));
    }

    @Test
    void saysWhyItIsRefused() {
        assertRefused(MeetingStep.SEND, COORDINATOR, meeting(Status.SENT), MeetingError.WRONG_STATUS);
        assertRefused(MeetingStep.EDIT, COORDINATOR, meeting(Status.CANCELLED), MeetingError.WRONG_STATUS);
        assertRefused(MeetingStep.EDIT, COORDINATOR, meeting(Status.SENT), MeetingError.BEGUN);
        assertRefused(MeetingStep.REMIND, COORDINATOR, meeting(Status.SENT), MeetingError.BEGUN);
        assertRefused(MeetingStep.RECORD, COORDINATOR, meeting(Status.SENT), MeetingError.NOT_OPEN);
        assertRefused(MeetingStep.RECORD, COORDINATOR, meeting(Status.CANCELLED), MeetingError.WRONG_STATUS);
    }

    @Test
    void takesAwayWhatOthersHaveOrWhatWasWritten() {
        assertThat(MeetingStep.values())
                .filteredOn(MeetingStep::takesAway)
                .containsExactly(MeetingStep.CANCEL, MeetingStep.DISCARD);
    }

    private static List<MeetingStep> open(Reader reader, Meeting meeting, Instant now) {
        return Arrays.stream(MeetingStep.values())
                .filter(step -> step.isOpen(reader, meeting, now))
                .toList();
    }

    private static void assertRefused(MeetingStep step, Reader reader, Meeting meeting, ErrorCode error) {
        assertThatThrownBy(() -> step.require(reader, meeting, START))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.error()).isEqualTo(error));
    }

    private static boolean isTaken(MeetingStep step, Reader reader, Meeting meeting, Instant now) {
        try {
            step.require(reader, meeting, now);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static List<MeetingStep> steps(String names) {
        return Arrays.stream(names.split(";"))
                .filter(name -> !name.isEmpty())
                .map(MeetingStep::valueOf)
                .toList();
    }
}
