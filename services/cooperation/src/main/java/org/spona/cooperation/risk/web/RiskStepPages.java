package org.spona.cooperation.risk.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskAuthoring;
import org.spona.cooperation.risk.RiskReading;
import org.spona.cooperation.risk.RiskStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a risk is opened again; for the other steps something has to be written. */
@Controller
@RequestMapping("/risks/{id}/{step:reopen}")
class RiskStepPages extends StepPages<Risk, RiskStep> {

    private final RiskAuthoring authoring;
    private final MessageSource messages;

    RiskStepPages(RiskAuthoring authoring, RiskReading risks, MessageSource messages, Clock clock) {
        super(RiskStep.class, "risk", "/risks/", risks::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(RiskStep step, Risk risk, Locale locale) {
        return messages.getMessage(steps(risk.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(RiskStep step, UUID id) {
        switch (step) {
            case REOPEN -> authoring.reopen(id);
            case EDIT, REVIEW, CLOSE -> throw new IllegalArgumentException(step + " has a form");
        }
    }
}
