package org.spona.meetings.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.spona.meetings.meeting.MeetingFixtures.BEFORE;
import static org.spona.meetings.meeting.MeetingFixtures.COORDINATOR;
import static org.spona.meetings.meeting.MeetingFixtures.START;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingFixtures;
import org.spona.meetings.registration.RegistrationInput.OpenTo;
import org.spona.meetings.registration.RegistrationQuestion.Kind;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.PlainReaders;

/** How a registration is opened, and what its questions take. */
class OpenRegistrationTest {

    private final Meeting meeting = MeetingFixtures.meeting(Status.SENT);

    @Test
    void isOpenUntilTheMeetingBeginsWhereNothingElseIsSaid() {
        OpenRegistration open = open(null, OpenTo.REGION, List.of());

        assertThat(open.deadline()).isEqualTo(START);
        assertThat(open.takesRequests(meeting, BEFORE)).isTrue();
        assertThat(open.takesRequests(meeting, START)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2027-01-11T09:00, REGION,    deadlineAt
            2027-03-29T10:01, REGION,    deadlineAt
            -,                EVERYBODY, openTo
            """)
    void saysWhatToMend(@Nullable LocalDateTime deadline, OpenTo openTo, String field) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> open(deadline, openTo, List.of()));

        assertThat(refused.fieldErrors()).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void isOpenedByWhoConvenesOnceTheMeetingIsSent() {
        var officer = PlainReaders.as(Role.OFFICER, MeetingFixtures.ASSOCIATION, MeetingFixtures.NETWORK);

        assertThatThrownBy(() -> new OpenRegistration(meeting, RegistrationInput.blank(), officer, BEFORE))
                .hasMessage("meeting-not-coordinator");
        for (Status status : List.of(Status.DRAFT, Status.CANCELLED)) {
            assertThatThrownBy(() -> new OpenRegistration(
                            MeetingFixtures.meeting(status), RegistrationInput.blank(), COORDINATOR, BEFORE))
                    .hasMessage("meeting-wrong-status");
        }
    }

    @Test
    void asksForAnswersOfEachKind() {
        OpenRegistration open = open(
                null,
                OpenTo.REGION,
                List.of(
                        new RegistrationQuestion(Kind.TEXT, "Šta vas zanima?", "", true),
                        new RegistrationQuestion(Kind.TEXT, " ", "", true),
                        new RegistrationQuestion(Kind.CHOICE, "Ručak", "posni\n mrsni \n\nposni", false),
                        new RegistrationQuestion(Kind.YES_NO, "Prevoz", "", false)));
        assertThat(open.questions()).hasSize(3);

        assertThat(open.read(List.of("Mobilni timovi", "mrsni", "YES")))
                .extracting(GivenAnswer::answer)
                .containsExactly("Mobilni timovi", "mrsni", "YES");
        assertThat(open.read(List.of("Mobilni timovi"))).hasSize(3);
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> open.read(List.of("", "riba", "možda", "višak")));
        assertThat(refused.fieldErrors())
                .extracting(FieldError::field)
                .containsExactly("answers[0]", "answers[1]", "answers[2]");
    }

    @Test
    void needsChoicesWhereOneIsChosen() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> open(
                        null, OpenTo.REGION, List.of(new RegistrationQuestion(Kind.CHOICE, "Ručak", "posni", false))));

        assertThat(refused.fieldErrors()).extracting(FieldError::field).containsExactly("questions[0].choices");
    }

    private OpenRegistration open(
            @Nullable LocalDateTime deadline, OpenTo openTo, List<RegistrationQuestion> questions) {
        return new OpenRegistration(
                meeting, new RegistrationInput(20, deadline, openTo, false, questions), COORDINATOR, BEFORE);
    }
}
