package org.spona.cooperation.measure.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.measure.Measure;
import org.spona.cooperation.measure.MeasureProcedure;
import org.spona.cooperation.measure.MeasureReading;
import org.spona.cooperation.measure.MeasureStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a measure for which nothing has to be written. */
@Controller
@RequestMapping("/measures/{id}/{step:return|run}")
class MeasureStepPages extends StepPages<Measure, MeasureStep> {

    private final MeasureProcedure procedure;
    private final MessageSource messages;

    MeasureStepPages(MeasureProcedure procedure, MeasureReading measures, MessageSource messages, Clock clock) {
        super(MeasureStep.class, "measure", "/measures/", measures::get, clock);
        this.procedure = procedure;
        this.messages = messages;
    }

    @Override
    protected String reach(MeasureStep step, Measure measure, Locale locale) {
        return messages.getMessage(steps(measure.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(MeasureStep step, UUID id) {
        switch (step) {
            case RETURN -> procedure.giveBack(id);
            case RUN -> procedure.run(id);
            case EDIT, ADOPT, EVALUATE, DROP -> throw new IllegalArgumentException(step + " has a form");
        }
    }
}
