package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spona.meetings.meeting.MeetingFixtures.ASSOCIATION;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.COORDINATOR;
import static org.spona.meetings.meeting.MeetingFixtures.NETWORK;
import static org.spona.meetings.meeting.MeetingFixtures.START;
import static org.spona.meetings.meeting.MeetingFixtures.meeting;
import static org.spona.meetings.meeting.MeetingFixtures.reader;

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
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

class MeetingStepTest {

    /** Nobody of whom convenes the meeting. */
    static final List<Reader> OTHERS = List.of(
            Reader.stranger(""),
            reader(ASSOCIATION, NETWORK, Role.EDITOR),
            reader(ASSOCIATION, NETWORK, Role.OFFICER),
            reader(ASSOCIATION, NETWORK, Role.DELEGATE),
            reader(ASSOCIATION, NETWORK, Role.GUEST),
            reader(UUID.randomUUID(), NETWORK, Role.COORDINATOR),
            reader(ASSOCIATION, UUID.randomUUID(), Role.COORDINATOR));

    @ParameterizedTest
    @CsvSource({"DRAFT, EDIT;INVITE;SEND;DISCARD", "SENT, EDIT;INVITE;REMIND;CANCEL", "CANCELLED, ''"})
    void isOpenToItsCoordinatorBeforeItBegins(Status status, String open) {
        assertThat(MeetingStep.openTo(COORDINATOR, meeting(status), BEFORE)).containsExactlyElementsOf(steps(open));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, EDIT;INVITE;SEND;DISCARD", "SENT, ''", "CANCELLED, ''"})
    void isOpenForDraftsOnlyOnceTheTimeHasCome(Status status, String open) {
        assertThat(MeetingStep.openTo(COORDINATOR, meeting(status), START)).containsExactlyElementsOf(steps(open));
    }

    @ParameterizedTest
    @FieldSource("OTHERS")
    void isOpenToNobodyElse(Reader reader) {
        for (Status status : Status.values()) {
            assertThat(MeetingStep.openTo(reader, meeting(status), BEFORE)).isEmpty();
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
                        .isEqualTo(step.isOpenTo(COORDINATOR, meeting, now));
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
    void saysWhyItIsRefused() {
        assertRefused(MeetingStep.SEND, COORDINATOR, meeting(Status.SENT), MeetingError.WRONG_STATUS);
        assertRefused(MeetingStep.EDIT, COORDINATOR, meeting(Status.CANCELLED), MeetingError.WRONG_STATUS);
        assertRefused(MeetingStep.EDIT, COORDINATOR, meeting(Status.SENT), MeetingError.BEGUN);
        assertRefused(MeetingStep.REMIND, COORDINATOR, meeting(Status.SENT), MeetingError.BEGUN);
    }

    @Test
    void takesAwayWhatOthersHaveOrWhatWasWritten() {
        assertThat(MeetingStep.values())
                .filteredOn(MeetingStep::takesAway)
                .containsExactly(MeetingStep.CANCEL, MeetingStep.DISCARD);
    }

    private static void assertRefused(MeetingStep step, Reader reader, Meeting meeting, MeetingError error) {
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
