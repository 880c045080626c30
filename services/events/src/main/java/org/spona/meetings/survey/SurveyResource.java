package org.spona.meetings.survey;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey as JSON.
 *
 * @param bodyIds the bodies whose institutions are asked; none when those of a network are
 * @param meetingId what it is about; null when it is about none
 * @param closesAt until when answers are taken; null until it is sent
 * @param parts the institutions that the reader may know of
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
public record SurveyResource(
        UUID id,
        Survey.Status status,
        @JsonUnwrapped SurveyContent content,
        List<SurveyQuestion> questions,
        List<UUID> bodyIds,
        @Nullable UUID meetingId,
        @Nullable Instant closesAt,
        List<SurveyPartLine> parts,
        long version) {

    /** As its reader sees it. */
    public static SurveyResource of(SurveyView view) {
        Survey survey = view.survey();
        return new SurveyResource(
                survey.getId(),
                survey.status(),
                survey.content(),
                survey.questions(),
                survey.bodies(),
                survey.meetingId().orElse(null),
                survey.run().map(SurveyRun::closesAt).orElse(null),
                view.parts(),
                survey.version());
    }

    /**
     * One institution's part of a survey as JSON.
     *
     * @param answers in the order of the questions, as they were typed
     * @param open whether answers are taken
     * @param sentAt when they were sent last; null while they are not
     * @param version to be sent back with a change
     */
    public record Part(
            UUID id,
            @JsonUnwrapped SurveyContent content,
            List<SurveyQuestion> questions,
            String institution,
            List<SurveyAnswer> answers,
            boolean open,
            @Nullable Instant sentAt,
            long version) {

        /** As the institution sees it. */
        public static Part of(SurveyPartView view) {
            return new Part(
                    view.part().getId(),
                    view.survey().content(),
                    view.survey().questions(),
                    view.line().nameLatin(),
                    view.answers(),
                    view.open(),
                    view.part().sentAt().orElse(null),
                    view.part().version());
        }
    }

    /**
     * What was answered, as JSON.
     *
     * @param rows one for each institution
     * @param results of the questions that can be counted
     */
    public record Results(
            List<SurveyQuestion> questions, List<SurveyComparison.Row> rows, List<QuestionResult> results) {

        /** All of a comparison. */
        public static Results of(SurveyComparison comparison) {
            return new Results(comparison.questions(), comparison.rows(), comparison.results());
        }
    }
}
