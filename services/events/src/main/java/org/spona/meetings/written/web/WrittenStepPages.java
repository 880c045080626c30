package org.spona.meetings.written.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.meetings.written.WrittenAuthoring;
import org.spona.meetings.written.WrittenProcedure;
import org.spona.meetings.written.WrittenReading;
import org.spona.meetings.written.WrittenStep;
import org.spona.platform.language.Counts;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Putting to vote, reminding the silent and taking back, each asked about once. */
@Controller
@RequestMapping("/written-procedures/{id}/{step:open|remind|withdraw}")
class WrittenStepPages extends StepPages<WrittenProcedure, WrittenStep> {

    private final WrittenAuthoring authoring;
    private final Counts counts;
    private final MessageSource messages;

    WrittenStepPages(
            WrittenAuthoring authoring, WrittenReading procedures, Counts counts, MessageSource messages, Clock clock) {
        super(WrittenStep.class, "written", "/written-procedures/", procedures::get, clock);
        this.authoring = authoring;
        this.counts = counts;
        this.messages = messages;
    }

    @Override
    protected String reach(WrittenStep step, WrittenProcedure procedure, Locale locale) {
        UUID id = procedure.getId();
        String code = steps(id).code(step) + ".reach";
        return switch (step) {
            case OPEN -> counts.text(code, authoring.reachOf(id), locale);
            case REMIND -> counts.text(code, authoring.countSilent(id), locale);
            case WITHDRAW, EDIT, ENTER -> messages.getMessage(code, null, locale);
        };
    }

    @Override
    protected void take(WrittenStep step, UUID id) {
        switch (step) {
            case OPEN -> authoring.open(id);
            case REMIND -> authoring.remind(id);
            case WITHDRAW -> authoring.withdraw(id);
            case EDIT, ENTER -> throw new IllegalArgumentException(step + " has a page of its own");
        }
    }
}
