package org.spona.cooperation.indicator.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.spona.cooperation.indicator.Indicator;
import org.spona.cooperation.indicator.IndicatorAuthoring;
import org.spona.cooperation.indicator.IndicatorReading;
import org.spona.cooperation.indicator.IndicatorStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of an indicator. */
@Controller
@RequestMapping("/indicators/{id}/{step:activate|close|reopen|discard}")
class IndicatorStepPages extends StepPages<Indicator, IndicatorStep> {

    private final IndicatorAuthoring authoring;
    private final MessageSource messages;

    IndicatorStepPages(IndicatorAuthoring authoring, IndicatorReading indicators, MessageSource messages, Clock clock) {
        super(IndicatorStep.class, "indicator", "/indicators/", indicators::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(IndicatorStep step, Indicator indicator, Locale locale) {
        return Objects.requireNonNull(
                messages.getMessage(steps(indicator.getId()).code(step) + ".reach", null, locale));
    }

    @Override
    protected void requireReady(IndicatorStep step, UUID id) {
        if (step == IndicatorStep.ACTIVATE) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(IndicatorStep step, UUID id) {
        switch (step) {
            case ACTIVATE -> authoring.activate(id);
            case CLOSE -> authoring.close(id);
            case REOPEN -> authoring.reopen(id);
            case DISCARD -> authoring.discard(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(IndicatorStep step, UUID id) {
        return step == IndicatorStep.DISCARD ? "/indicators" : address(id);
    }
}
