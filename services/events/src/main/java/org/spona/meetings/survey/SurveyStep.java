package org.spona.meetings.survey;

import java.time.Instant;
import org.spona.meetings.survey.Survey.Status;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;

/** What can be done with a survey, by those who ask. */
public enum SurveyStep implements Step<Survey> {
    /** Word it otherwise, and choose who is asked. */
    EDIT,
    /** Send it to those who are asked. */
    OPEN,
    /** Write once more to the silent; once. */
    REMIND,
    /** Take no more answers, before its last day. */
    CLOSE,
    /** Delete a draft. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, Survey survey) {
        return survey.isAskedBy(reader);
    }

    @Override
    public boolean isPossible(Survey survey, Instant now) {
        return switch (this) {
            case EDIT, OPEN, DISCARD -> survey.status() == Status.DRAFT;
            case REMIND ->
                survey.takesAnswers(now)
                        && survey.run().filter(SurveyRun::isReminded).isEmpty();
            case CLOSE -> survey.takesAnswers(now);
        };
    }

    @Override
    public ErrorCode forbidden() {
        return SurveyError.NOT_YOURS;
    }

    @Override
    public ErrorCode impossible() {
        return SurveyError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == CLOSE || this == DISCARD;
    }
}
