package org.spona.cooperation.initiative.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativeAuthoring;
import org.spona.cooperation.initiative.InitiativeProcedure;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.cooperation.initiative.InitiativeStep;
import org.spona.cooperation.initiative.TakingPart;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of an initiative that need no form. */
@Controller
@RequestMapping("/initiatives/{id}/{step:seek|prepare|decide|run|discard|leave}")
class InitiativeStepPages extends StepPages<Initiative, InitiativeStep> {

    private final InitiativeAuthoring authoring;
    private final InitiativeProcedure procedure;
    private final TakingPart taking;
    private final MessageSource messages;

    InitiativeStepPages(
            InitiativeAuthoring authoring,
            InitiativeProcedure procedure,
            TakingPart taking,
            InitiativeRegister register,
            MessageSource messages,
            Clock clock) {
        super(InitiativeStep.class, "initiative", "/initiatives/", register::get, clock);
        this.authoring = authoring;
        this.procedure = procedure;
        this.taking = taking;
        this.messages = messages;
    }

    @Override
    protected String reach(InitiativeStep step, Initiative initiative, Locale locale) {
        return messages.getMessage(
                steps(initiative.getId()).code(step) + ".reach",
                new Object[] {initiative.parties().size()},
                locale);
    }

    @Override
    protected void requireReady(InitiativeStep step, UUID id) {
        if (step == InitiativeStep.SEEK) {
            procedure.requireReady(id);
        }
    }

    @Override
    protected void take(InitiativeStep step, UUID id) {
        switch (step) {
            case SEEK -> procedure.seek(id);
            case PREPARE -> procedure.prepare(id);
            case DECIDE -> procedure.decide(id);
            case RUN -> procedure.run(id);
            case DISCARD -> authoring.discard(id);
            case LEAVE -> taking.leave(id);
            case EDIT, ACCEPT, CLOSE, DROP, OFFER, DECIDE_PART, COUNT ->
                throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(InitiativeStep step, UUID id) {
        return step == InitiativeStep.DISCARD || step == InitiativeStep.LEAVE ? "/initiatives" : address(id);
    }
}
