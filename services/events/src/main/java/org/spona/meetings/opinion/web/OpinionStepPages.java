package org.spona.meetings.opinion.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.opinion.Opinion;
import org.spona.meetings.opinion.OpinionAuthoring;
import org.spona.meetings.opinion.OpinionReading;
import org.spona.meetings.opinion.OpinionStep;
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

    OpinionStepPages(OpinionAuthoring authoring, OpinionReading opinions, MessageSource messages, Clock clock) {
        super(OpinionStep.class, "opinion", "/opinions/", opinions::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(OpinionStep step, Opinion opinion, Locale locale) {
        return messages.getMessage(steps(opinion.getId()).code(step) + ".reach", null, locale);
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
