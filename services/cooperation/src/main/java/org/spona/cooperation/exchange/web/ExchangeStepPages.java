package org.spona.cooperation.exchange.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.exchange.Exchange;
import org.spona.cooperation.exchange.ExchangeAuthoring;
import org.spona.cooperation.exchange.ExchangeRegister;
import org.spona.cooperation.exchange.ExchangeStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of an offer or a need that need no form. */
@Controller
@RequestMapping("/exchange/{id}/{step:open|done|withdraw|discard}")
class ExchangeStepPages extends StepPages<Exchange, ExchangeStep> {

    private final ExchangeAuthoring authoring;
    private final MessageSource messages;

    ExchangeStepPages(ExchangeAuthoring authoring, ExchangeRegister register, MessageSource messages, Clock clock) {
        super(ExchangeStep.class, "exchange", "/exchange/", register::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(ExchangeStep step, Exchange exchange, Locale locale) {
        return messages.getMessage(steps(exchange.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void requireReady(ExchangeStep step, UUID id) {
        if (step == ExchangeStep.OPEN) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(ExchangeStep step, UUID id) {
        switch (step) {
            case OPEN -> authoring.open(id);
            case DONE -> authoring.done(id);
            case WITHDRAW -> authoring.withdraw(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, MATCH, ANSWER, SAY -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(ExchangeStep step, UUID id) {
        return step == ExchangeStep.DISCARD ? "/exchange" : address(id);
    }
}
