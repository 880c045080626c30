package org.spona.regulations.position.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.position.Position;
import org.spona.regulations.position.PositionAuthoring;
import org.spona.regulations.position.PositionProcedure;
import org.spona.regulations.position.PositionReading;
import org.spona.regulations.position.PositionStep;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a joint position that staff take. */
@Controller
@RequestMapping("/positions/{id}/{step:open|recall|send|close|discard}")
class PositionStepPages extends StepPages<Position, PositionStep> {

    private final PositionAuthoring authoring;
    private final PositionProcedure procedure;
    private final MessageSource messages;

    PositionStepPages(
            PositionAuthoring authoring,
            PositionProcedure procedure,
            PositionReading positions,
            MessageSource messages,
            Clock clock) {
        super(PositionStep.class, "position", "/positions/", positions::get, clock);
        this.authoring = authoring;
        this.procedure = procedure;
        this.messages = messages;
    }

    @Override
    protected String reach(PositionStep step, Position position, Locale locale) {
        String code = steps(position.getId()).code(step) + ".reach";
        return messages.getMessage(
                code, new Object[] {position.content().signatories().size()}, locale);
    }

    @Override
    protected void requireReady(PositionStep step, UUID id) {
        if (step == PositionStep.OPEN) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(PositionStep step, UUID id) {
        switch (step) {
            case OPEN -> procedure.open(id);
            case RECALL -> procedure.recall(id);
            case SEND -> procedure.send(id);
            case CLOSE -> procedure.close(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, SIGN, ANSWER, FOLLOW -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(PositionStep step, UUID id) {
        return step == PositionStep.DISCARD ? "/positions" : address(id);
    }
}
