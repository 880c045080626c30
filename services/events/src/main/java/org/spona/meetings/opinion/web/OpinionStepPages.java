package org.spona.meetings.opinion.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.opinion.Opinion;
import org.spona.meetings.opinion.OpinionAuthoring;
import org.spona.meetings.opinion.OpinionReading;
import org.spona.meetings.opinion.OpinionStep;
import org.spona.platform.language.Moments;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking the seats, and taking no more comments, each asked about once. */
@Controller
@RequestMapping("/opinions/{id}/{step:collect|consolidate}")
class OpinionStepPages extends StepPages<Opinion, OpinionStep> {

    private final OpinionAuthoring authoring;
    private final MessageSource messages;
    private final Moments moments;

    OpinionStepPages(
            OpinionAuthoring authoring, OpinionReading opinions, MessageSource messages, Moments moments, Clock clock) {
        super(OpinionStep.class, "opinion", "/opinions/", opinions::get, clock);
        this.authoring = authoring;
        this.messages = messages;
        this.moments = moments;
    }

    @Override
    protected String reach(OpinionStep step, Opinion opinion, Locale locale) {
        String code = steps(opinion.getId()).code(step) + ".reach";
        return step == OpinionStep.COLLECT
                ? messages.getMessage(code, new Object[] {lastDay(opinion, locale)}, locale)
                : messages.getMessage(code, null, locale);
    }

    private String lastDay(Opinion opinion, Locale locale) {
        return moments.day(authoring.lastDay(opinion.getId()), locale);
    }

    @Override
    protected void requireReady(OpinionStep step, UUID id) {
        if (step == OpinionStep.COLLECT) {
            authoring.lastDay(id);
        }
    }

    @Override
    protected void take(OpinionStep step, UUID id) {
        if (step == OpinionStep.COLLECT) {
            authoring.collect(id);
        } else {
            authoring.consolidate(id);
        }
    }
}
