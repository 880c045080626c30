package org.spona.knowledge.practice.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeAuthoring;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.PracticeStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a practice. */
@Controller
@RequestMapping("/practices/{id}/{step:submit|publish|withdraw|restore|takeover|discard}")
class PracticeStepPages extends StepPages<Practice, PracticeStep> {

    private final PracticeAuthoring authoring;
    private final MessageSource messages;

    PracticeStepPages(PracticeAuthoring authoring, PracticeReading practices, MessageSource messages, Clock clock) {
        super(PracticeStep.class, "practice", "/practices/", practices::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(PracticeStep step, Practice practice, Locale locale) {
        String code = switch (step) {
            case PUBLISH, RESTORE ->
                "practice.publish.reach." + practice.ownership().visibility();
            default -> steps(practice.getId()).code(step) + ".reach";
        };
        return messages.getMessage(code, null, locale);
    }

    @Override
    protected void take(PracticeStep step, UUID id) {
        switch (step) {
            case SUBMIT -> authoring.submit(id);
            case PUBLISH -> authoring.publish(id);
            case WITHDRAW -> authoring.withdraw(id);
            case RESTORE -> authoring.restore(id);
            case TAKEOVER -> authoring.takeOver(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, CONTACT, RETURN -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(PracticeStep step, UUID id) {
        return step == PracticeStep.DISCARD ? "/practices/mine" : address(id);
    }
}
