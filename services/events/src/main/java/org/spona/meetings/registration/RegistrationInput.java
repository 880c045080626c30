package org.spona.meetings.registration;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Visibility;

/**
 * How a coordinator opens the registration for a meeting, by form or as JSON.
 *
 * @param places how many people can come; null for as many as want to
 * @param deadlineAt until when people register, local time in the zone of the meeting; until it begins when missing
 * @param openTo who can register
 * @param countsShown whether everybody who reads the meeting sees how many are registered
 * @param questions rows that ask nothing are left out
 */
public record RegistrationInput(
        @Min(1) @Max(RegistrationInput.MOST_PLACES) @Nullable Integer places,

        @Schema(type = "string", format = "local-date-time") @Nullable LocalDateTime deadlineAt,

        OpenTo openTo,
        Boolean countsShown,
        @Size(max = RegistrationInput.MOST_QUESTIONS) List<@Valid RegistrationQuestion> questions) {

    /** The most places of one event. */
    public static final int MOST_PLACES = 5000;

    /** The most questions that a form still gets answered. */
    public static final int MOST_QUESTIONS = 8;

    /** Who can register. */
    public enum OpenTo {
        /** Whoever reads the meeting and belongs to its network, or to its region where it is shared with that. */
        REGION,
        /** Visitors too, by e-mail; of public meetings only. */
        EVERYBODY
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RegistrationInput {
        openTo = openTo == null ? OpenTo.REGION : openTo;
        countsShown = countsShown != null && countsShown;
        questions = questions == null
                ? List.of()
                : questions.stream()
                        .map(question -> question == null ? RegistrationQuestion.blank() : question)
                        .toList();
    }

    /** What a form begins with. */
    public static RegistrationInput blank() {
        return new RegistrationInput(null, null, OpenTo.REGION, false, List.of());
    }

    /** The same with a question more, as far as there may be one. */
    public RegistrationInput withQuestion() {
        return questions.size() >= MOST_QUESTIONS
                ? this
                : new RegistrationInput(
                        places,
                        deadlineAt,
                        openTo,
                        countsShown,
                        Stream.concat(questions.stream(), Stream.of(RegistrationQuestion.blank()))
                                .toList());
    }

    /**
     * Until when people register.
     *
     * @throws InvalidInput at the field {@code deadlineAt} when neither that nor the day of the meeting is known
     */
    Instant deadline(Meeting meeting) {
        Instant begins = meeting.content().time().starts();
        if (deadlineAt == null && begins == null) {
            throw new InvalidInput("deadlineAt", "registration.deadline.day-uncertain");
        }
        return deadlineAt == null
                ? Objects.requireNonNull(begins)
                : deadlineAt.atZone(ZoneId.of(meeting.content().time().zone())).toInstant();
    }

    /**
     * Refuses what cannot be, with every field.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void check(Meeting meeting, Instant now) {
        List<FieldError> mistakes = new ArrayList<>();
        Instant deadline = deadline(meeting);
        if (!deadline.isAfter(now)) {
            mistakes.add(new FieldError("deadlineAt", "registration.deadline.past"));
        }
        Instant begins = meeting.content().time().starts();
        if (begins != null && deadline.isAfter(begins)) {
            mistakes.add(new FieldError("deadlineAt", "registration.deadline.late"));
        }
        if (openTo == OpenTo.EVERYBODY && meeting.ownership().visibility() != Visibility.PUBLIC) {
            mistakes.add(new FieldError("openTo", "registration.openTo.not-public"));
        }
        if (openTo == OpenTo.REGION && meeting.ownership().visibility() == Visibility.PRIVATE) {
            mistakes.add(new FieldError("openTo", "registration.openTo.private"));
        }
        for (int at = 0; at < questions.size(); at++) {
            RegistrationQuestion question = questions.get(at);
            if (question.asksSomething()
                    && question.kind() == RegistrationQuestion.Kind.CHOICE
                    && question.options().size() < 2) {
                mistakes.add(new FieldError("questions[" + at + "].choices", "registration.choices.few"));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }
}
