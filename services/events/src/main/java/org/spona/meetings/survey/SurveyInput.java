package org.spona.meetings.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/**
 * What is asked of whom, by form or as JSON.
 *
 * @param questions rows that ask nothing are left out
 * @param audience whether all of the network, or of the body, are asked
 * @param organisationIds who is asked, when not all are
 * @param further institutions with their addresses that are asked besides, a line each: {@code name; address}
 * @param bodyIds the bodies whose institutions are asked, each once; those of the bodies that meet, or of a network, when missing. Asked for
 *     once
 * @param meetingId the meeting that it is about, if any; asked for once
 * @param version the version that was seen; a newer one is not written over
 */
public record SurveyInput(
        @NotNull @Valid @JsonUnwrapped SurveyContent content,
        @Size(max = SurveyInput.MOST_QUESTIONS) List<@Valid SurveyQuestion> questions,
        Audience audience,
        @Size(max = SurveyInput.MOST_INSTITUTIONS) List<UUID> organisationIds,
        @Size(max = 20_000) String further,
        @Size(max = MeetingInput.MOST_BODIES) List<UUID> bodyIds,
        @Nullable UUID meetingId,
        @Nullable Long version) {

    /** The most questions that institutions still answer. */
    public static final int MOST_QUESTIONS = 20;

    /** How many institutions can be asked at once. */
    public static final int MOST_INSTITUTIONS = 500;

    /** Who is asked. */
    public enum Audience {
        ALL,
        CHOSEN
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public SurveyInput {
        content = content == null ? new SurveyContent(null, null, null, null) : content;
        questions = questions == null
                ? List.of()
                : questions.stream()
                        .map(question -> question == null ? SurveyQuestion.blank() : question)
                        .toList();
        audience = audience == null ? Audience.ALL : audience;
        organisationIds = organisationIds == null
                ? List.of()
                : organisationIds.stream().distinct().toList();
        further = further == null ? "" : further.strip();
        bodyIds = bodyIds == null
                ? List.of()
                : bodyIds.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** The input that would save a survey as it is. */
    static SurveyInput of(Survey survey) {
        return new SurveyInput(
                survey.content(),
                survey.questions(),
                survey.audience(),
                survey.chosen(),
                survey.further(),
                survey.bodies(),
                survey.meetingId().orElse(null),
                survey.version());
    }

    /** The same with other questions. */
    public SurveyInput with(List<SurveyQuestion> others) {
        return new SurveyInput(content, others, audience, organisationIds, further, bodyIds, meetingId, version);
    }

    /** The same of the institutions of some bodies. */
    SurveyInput ofBodies(List<UUID> asked) {
        return new SurveyInput(content, questions, audience, organisationIds, further, asked, meetingId, version);
    }

    /** The same with a question more, as far as there may be one. */
    public SurveyInput withQuestion() {
        List<SurveyQuestion> more = new ArrayList<>(questions);
        if (more.size() < MOST_QUESTIONS) {
            more.add(SurveyQuestion.blank());
        }
        return with(more);
    }

    /** The same without the question in a row. */
    public SurveyInput withoutQuestion(int row) {
        List<SurveyQuestion> fewer = new ArrayList<>(questions);
        if (row >= 0 && row < fewer.size()) {
            fewer.remove(row);
        }
        return with(fewer);
    }

    /** The same with the question of a row before the one above it. */
    public SurveyInput withQuestionUp(int row) {
        List<SurveyQuestion> moved = new ArrayList<>(questions);
        if (row > 0 && row < moved.size()) {
            Collections.swap(moved, row, row - 1);
        }
        return with(moved);
    }

    /** The questions that ask something. */
    List<SurveyQuestion> asked() {
        return questions.stream().filter(question -> !question.isBlank()).toList();
    }

    /**
     * Refuses what cannot be asked, with every field.
     *
     * @throws InvalidInput naming the fields to mend
     */
    void requireComplete(LocalDate today) {
        List<FieldError> mistakes = new ArrayList<>(content.mistakes(today));
        if (questions.isEmpty()) {
            mistakes.add(new FieldError("questions", "survey.missing.questions"));
        }
        for (int at = 0; at < questions.size(); at++) {
            String row = "questions[" + at + "].";
            questions
                    .get(at)
                    .mistake()
                    .ifPresent(mistake -> mistakes.add(new FieldError(row + mistake.field(), mistake.message())));
        }
        if (audience == Audience.CHOSEN && organisationIds.isEmpty() && further.isEmpty()) {
            mistakes.add(new FieldError("organisationIds", "survey.missing.organisations"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }
}
