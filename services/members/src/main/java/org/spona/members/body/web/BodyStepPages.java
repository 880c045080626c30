package org.spona.members.body.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.body.Body;
import org.spona.members.body.BodyAuthoring;
import org.spona.members.body.BodyReading;
import org.spona.members.body.BodyStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a body that ask nothing but whether. */
@Controller
@RequestMapping("/bodies/{id}/{step:found|discard}")
class BodyStepPages extends StepPages<Body, BodyStep> {

    private final BodyAuthoring authoring;
    private final MessageSource messages;

    BodyStepPages(BodyAuthoring authoring, BodyReading bodies, MessageSource messages, Clock clock) {
        super(BodyStep.class, "body", "/bodies/", bodies::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(BodyStep step, Body body, Locale locale) {
        String code = steps(body.getId()).code(step) + ".reach";
        return messages.getMessage(
                step == BodyStep.FOUND ? code + "." + body.ownership().visibility() : code, null, locale);
    }

    @Override
    protected void requireReady(BodyStep step, UUID id) {
        if (step == BodyStep.FOUND) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected void take(BodyStep step, UUID id) {
        switch (step) {
            case FOUND -> authoring.found(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, NAME, COPY, END -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(BodyStep step, UUID id) {
        return step == BodyStep.DISCARD ? "/bodies" : address(id);
    }
}
