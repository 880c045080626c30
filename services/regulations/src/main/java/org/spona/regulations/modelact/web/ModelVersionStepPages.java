package org.spona.regulations.modelact.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Flash;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.modelact.Holdings;
import org.spona.regulations.modelact.ModelActError;
import org.spona.regulations.modelact.ModelAuthoring;
import org.spona.regulations.modelact.ModelReading;
import org.spona.regulations.modelact.ModelVersion;
import org.spona.regulations.modelact.ModelVersionStep;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a version of a model. */
@Controller
@RequestMapping("/model-acts/versions/{id}/{step:publish|discard}")
class ModelVersionStepPages extends StepPages<ModelVersion, ModelVersionStep> {

    private final ModelAuthoring authoring;
    private final ModelReading models;
    private final Holdings holdings;
    private final MessageSource messages;

    ModelVersionStepPages(
            ModelAuthoring authoring, ModelReading models, Holdings holdings, MessageSource messages, Clock clock) {
        super(ModelVersionStep.class, "model-version", "/model-acts/versions/", models::getVersion, clock);
        this.authoring = authoring;
        this.models = models;
        this.holdings = holdings;
        this.messages = messages;
    }

    @Override
    protected String reach(ModelVersionStep step, ModelVersion version, Locale locale) {
        String code = steps(version.getId()).code(step) + ".reach";
        return step == ModelVersionStep.PUBLISH
                ? messages.getMessage(code, new Object[] {holdings.countHeld(version.modelId())}, locale)
                : messages.getMessage(code, null, locale);
    }

    @Override
    protected void requireReady(ModelVersionStep step, UUID id) {
        if (step == ModelVersionStep.PUBLISH) {
            authoring.requireReady(id);
        }
    }

    @Override
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        String part = missing.error().equals(ModelActError.UNMARKED)
                ? "/note"
                : missing.error().equals(ModelActError.NO_TEXT) ? "/text/new" : "/text";
        return Flash.warning("model-version.incomplete." + missing.error().code())
                .on(address(id) + part, redirect);
    }

    @Override
    protected void take(ModelVersionStep step, UUID id) {
        switch (step) {
            case PUBLISH -> authoring.publish(id);
            case DISCARD -> authoring.discardVersion(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a page");
        }
    }

    @Override
    protected String next(ModelVersionStep step, UUID id) {
        return step == ModelVersionStep.DISCARD
                ? "/model-acts"
                : "/model-acts/" + models.getVersion(id).modelId();
    }
}
