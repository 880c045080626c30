package org.spona.regulations.modelact.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.modelact.ModelAct;
import org.spona.regulations.modelact.ModelActStep;
import org.spona.regulations.modelact.ModelAuthoring;
import org.spona.regulations.modelact.ModelReading;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a model act. */
@Controller
@RequestMapping("/model-acts/{id}/{step:confirm|discard}")
class ModelActStepPages extends StepPages<ModelAct, ModelActStep> {

    private final ModelAuthoring authoring;
    private final MessageSource messages;

    ModelActStepPages(ModelAuthoring authoring, ModelReading models, MessageSource messages, Clock clock) {
        super(ModelActStep.class, "model-act", "/model-acts/", models::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(ModelActStep step, ModelAct model, Locale locale) {
        return messages.getMessage(steps(model.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(ModelActStep step, UUID id) {
        switch (step) {
            case CONFIRM -> authoring.confirm(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, FOLLOW -> throw new IllegalArgumentException(step + " has a page");
        }
    }

    @Override
    protected String next(ModelActStep step, UUID id) {
        return step == ModelActStep.DISCARD ? "/model-acts" : address(id);
    }
}
