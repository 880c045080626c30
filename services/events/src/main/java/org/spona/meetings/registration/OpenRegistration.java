package org.spona.meetings.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.registration.RegistrationInput.OpenTo;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Reader;

/**
 * The registration for a meeting, which has the meeting's id: how many can come, until when they register, and what they are asked. Its row is
 * locked by whatever changes who has a place.
 */
@Entity
@Table(name = "meeting_registration")
public class OpenRegistration extends Aggregate<OpenRegistration> {

    private @Nullable Integer places;
    private Instant deadline;

    @Enumerated(EnumType.STRING)
    private OpenTo openTo;

    private boolean countsShown;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RegistrationQuestion> questions = new ArrayList<>();

    /**
     * Opens it.
     *
     * @throws InvalidInput naming the fields to mend
     */
    @SuppressWarnings("NullAway.Init") // revise sets all of it
    OpenRegistration(Meeting meeting, RegistrationInput input, Reader by, Instant now) {
        super(meeting.getId());
        revise(meeting, input, by, now);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected OpenRegistration() {}

    /**
     * Changes it; whoever has a place keeps it, also where there are fewer than before.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void revise(Meeting meeting, RegistrationInput input, Reader by, Instant now) {
        RegistrationStep.OPEN.require(by, meeting, now);
        input.check(meeting, now);
        places = input.places();
        deadline = input.deadline(meeting);
        openTo = input.openTo();
        countsShown = input.countsShown();
        questions = new ArrayList<>(input.questions().stream()
                .filter(RegistrationQuestion::asksSomething)
                .toList());
    }

    /** The input that would save it as it is. */
    public RegistrationInput input(Meeting meeting) {
        return new RegistrationInput(
                places,
                LocalDateTime.ofInstant(
                        deadline, ZoneId.of(meeting.content().time().zone())),
                openTo,
                countsShown,
                questions);
    }

    /** Whether people can register for the meeting now. */
    public boolean takesRequests(Meeting meeting, Instant now) {
        return meeting.takesAnswers(now) && now.isBefore(deadline);
    }

    /**
     * The answers to its questions, once they are whole.
     *
     * @param answers in the order of the questions; those that are left out are empty
     * @throws InvalidInput naming those to mend
     */
    List<GivenAnswer> read(List<String> answers) {
        List<FieldError> mistakes = new ArrayList<>();
        List<GivenAnswer> read = new ArrayList<>();
        for (int at = 0; at < questions.size(); at++) {
            RegistrationQuestion question = questions.get(at);
            String answer = at < answers.size() ? answers.get(at).strip() : "";
            String field = "answers[" + at + "]";
            question.mistake(answer).ifPresent(mistake -> mistakes.add(new FieldError(field, mistake)));
            read.add(new GivenAnswer(question.text(), question.kind(), answer));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
        return read;
    }

    /**
     * Somebody who asks for a place, once her wish is whole.
     *
     * @throws InvalidInput naming the answers to mend, or that more come together than there are places
     */
    Registrant registrant(RegistrantName who, RegistrantInput input, Instant now) {
        List<String> others = input.named();
        if (places != null && 1 + others.size() > places) {
            throw new InvalidInput("others", "registration.others.too-many");
        }
        return new Registrant(getId(), who, others, read(input.answers()), now);
    }

    public UUID meetingId() {
        return getId();
    }

    /** How many people can come; empty for as many as want to. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }

    public Instant deadline() {
        return deadline;
    }

    public OpenTo openTo() {
        return openTo;
    }

    /** Whether everybody who reads the meeting sees how many are registered. */
    public boolean countsShown() {
        return countsShown;
    }

    public List<RegistrationQuestion> questions() {
        return List.copyOf(questions);
    }
}
