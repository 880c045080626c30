package org.spona.meetings.decision.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.decision.DecisionAuthoring;
import org.spona.meetings.decision.DecisionReading;
import org.spona.meetings.decision.DecisionStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The ends of a decision, each asked about once. */
@Controller
@RequestMapping("/decisions/{id}/{step:fulfil|supersede|revoke}")
class DecisionStepPages extends StepPages<Decision, DecisionStep> {

    private final DecisionAuthoring authoring;
    private final MessageSource messages;

    DecisionStepPages(DecisionAuthoring authoring, DecisionReading decisions, MessageSource messages, Clock clock) {
        super(DecisionStep.class, "decision", "/decisions/", decisions::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(DecisionStep step, Decision decision, Locale locale) {
        return messages.getMessage(steps(decision.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(DecisionStep step, UUID id) {
        authoring.end(id, step);
    }
}
