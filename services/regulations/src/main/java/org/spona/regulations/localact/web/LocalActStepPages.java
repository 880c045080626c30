package org.spona.regulations.localact.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActAuthoring;
import org.spona.regulations.localact.LocalActProcedure;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.localact.LocalActStep;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a local act for which nothing has to be written. */
@Controller
@RequestMapping("/local-acts/{id}/{step:submit|return|confirm|discard}")
class LocalActStepPages extends StepPages<LocalAct, LocalActStep> {

    private final LocalActProcedure procedure;
    private final LocalActAuthoring authoring;
    private final MessageSource messages;

    LocalActStepPages(
            LocalActProcedure procedure,
            LocalActAuthoring authoring,
            LocalActReading acts,
            MessageSource messages,
            Clock clock) {
        super(LocalActStep.class, "local-act", "/local-acts/", acts::get, clock);
        this.procedure = procedure;
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(LocalActStep step, LocalAct act, Locale locale) {
        return messages.getMessage(steps(act.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(LocalActStep step, UUID id) {
        switch (step) {
            case SUBMIT -> procedure.submit(id);
            case RETURN -> procedure.giveBack(id);
            case CONFIRM -> procedure.confirm(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, WRITE, ADOPT, CORRECT, ENTER, REPLACE, RENEW ->
                throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(LocalActStep step, UUID id) {
        return step == LocalActStep.DISCARD ? "/local-acts" : address(id);
    }
}
