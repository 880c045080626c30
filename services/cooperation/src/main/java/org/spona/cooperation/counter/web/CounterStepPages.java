package org.spona.cooperation.counter.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.spona.cooperation.counter.Counter;
import org.spona.cooperation.counter.CounterAuthoring;
import org.spona.cooperation.counter.CounterReading;
import org.spona.cooperation.counter.CounterStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a counter. */
@Controller
@RequestMapping("/counters/{id}/{step:open|close|discard}")
class CounterStepPages extends StepPages<Counter, CounterStep> {

    private final CounterAuthoring authoring;
    private final MessageSource messages;

    CounterStepPages(CounterAuthoring authoring, CounterReading counters, MessageSource messages, Clock clock) {
        super(CounterStep.class, "counter", "/counters/", counters::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(CounterStep step, Counter counter, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(steps(counter.getId()).code(step) + ".reach", null, locale));
    }

    @Override
    protected void requireReady(CounterStep step, UUID id) {
        if (step == CounterStep.OPEN) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(CounterStep step, UUID id) {
        switch (step) {
            case OPEN -> authoring.open(id);
            case CLOSE -> authoring.close(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, PUBLISH -> throw new IllegalArgumentException(step + " has a page of its own");
        }
    }

    @Override
    protected String next(CounterStep step, UUID id) {
        return step == CounterStep.DISCARD ? "/counters" : address(id);
    }
}
