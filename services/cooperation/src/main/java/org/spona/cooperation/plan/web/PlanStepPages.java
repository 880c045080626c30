package org.spona.cooperation.plan.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAuthoring;
import org.spona.cooperation.plan.PlanProcedure;
import org.spona.cooperation.plan.PlanReading;
import org.spona.cooperation.plan.PlanStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a plan for which nothing has to be written. */
@Controller
@RequestMapping("/plans/{id}/{step:submit|return|close|discard}")
class PlanStepPages extends StepPages<Plan, PlanStep> {

    private final PlanAuthoring authoring;
    private final PlanProcedure procedure;
    private final MessageSource messages;

    PlanStepPages(
            PlanAuthoring authoring, PlanProcedure procedure, PlanReading plans, MessageSource messages, Clock clock) {
        super(PlanStep.class, "plan", "/plans/", plans::get, clock);
        this.authoring = authoring;
        this.procedure = procedure;
        this.messages = messages;
    }

    @Override
    protected String reach(PlanStep step, Plan plan, Locale locale) {
        String code = steps(plan.getId()).code(step) + ".reach";
        return step == PlanStep.SUBMIT
                ? messages.getMessage(code + "." + plan.ownership().visibility(), null, locale)
                : messages.getMessage(code, null, locale);
    }

    @Override
    protected void take(PlanStep step, UUID id) {
        switch (step) {
            case SUBMIT -> procedure.submit(id);
            case RETURN -> procedure.giveBack(id);
            case CLOSE -> procedure.close(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, TIE, ADOPT, REPORT, REVISE, COPY -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(PlanStep step, UUID id) {
        return step == PlanStep.DISCARD ? "/plans" : address(id);
    }
}
