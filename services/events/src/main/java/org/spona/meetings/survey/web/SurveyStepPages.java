package org.spona.meetings.survey.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.survey.Survey;
import org.spona.meetings.survey.SurveyAuthoring;
import org.spona.meetings.survey.SurveyAuthoring.Reach;
import org.spona.meetings.survey.SurveyReading;
import org.spona.meetings.survey.SurveyStep;
import org.spona.platform.language.Counts;
import org.spona.platform.problem.Refusal;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending, reminding the silent, closing, and discarding a draft, each asked about once. */
@Controller
@RequestMapping("/surveys/{id}/{step:open|remind|close|discard}")
class SurveyStepPages extends StepPages<Survey, SurveyStep> {

    private final SurveyAuthoring authoring;
    private final SurveyReading surveys;
    private final Counts counts;
    private final MessageSource messages;

    SurveyStepPages(
            SurveyAuthoring authoring, SurveyReading surveys, Counts counts, MessageSource messages, Clock clock) {
        super(SurveyStep.class, "survey", "/surveys/", surveys::get, clock);
        this.authoring = authoring;
        this.surveys = surveys;
        this.counts = counts;
        this.messages = messages;
    }

    @Override
    protected String reach(SurveyStep step, Survey survey, Locale locale) {
        UUID id = survey.getId();
        String code = steps(id).code(step) + ".reach";
        return switch (step) {
            case OPEN -> reachOf(authoring.reach(id), code, locale);
            case REMIND -> counts.text(code, surveys.countSilent(id), locale);
            case CLOSE, DISCARD, EDIT -> messages.getMessage(code, null, locale);
        };
    }

    private String reachOf(Reach reach, String code, Locale locale) {
        String asked = counts.text(code, reach.institutions(), locale);
        return reach.unreachable() == 0
                ? asked
                : asked + " " + counts.text(code + ".unreachable", reach.unreachable(), locale);
    }

    @Override
    protected void requireReady(SurveyStep step, UUID id) {
        if (step == SurveyStep.OPEN) {
            authoring.reach(id);
        }
    }

    @Override
    protected void take(SurveyStep step, UUID id) {
        switch (step) {
            case OPEN -> authoring.open(id);
            case REMIND -> authoring.remind(id);
            case CLOSE -> authoring.close(id);
            case DISCARD -> authoring.discard(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a page of its own");
        }
    }

    /** The form says at its fields what is missing. */
    @Override
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        return steps(id).mend("/edit?incomplete", "survey.incomplete", redirect);
    }

    @Override
    protected String next(SurveyStep step, UUID id) {
        return step == SurveyStep.DISCARD ? "/surveys" : address(id);
    }
}
