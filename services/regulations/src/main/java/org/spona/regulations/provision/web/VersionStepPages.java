package org.spona.regulations.provision.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.workflow.StepPages;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.ActVersionStep;
import org.spona.regulations.provision.VersionAuthoring;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a version. */
@Controller
@RequestMapping("/regulations/versions/{id}/{step:check|reopen|publish|discard}")
class VersionStepPages extends StepPages<ActVersion, ActVersionStep> {

    private final VersionAuthoring authoring;
    private final MessageSource messages;

    VersionStepPages(VersionAuthoring authoring, ActTexts texts, MessageSource messages, Clock clock) {
        super(ActVersionStep.class, "version", "/regulations/versions/", texts::getVersion, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(ActVersionStep step, ActVersion version, Locale locale) {
        return messages.getMessage(steps(version.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(ActVersionStep step, UUID id) {
        switch (step) {
            case CHECK -> authoring.check(id);
            case REOPEN -> authoring.reopen(id);
            case PUBLISH -> authoring.publish(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, FOLLOW -> throw new IllegalArgumentException(step + " has a page");
        }
    }

    @Override
    protected String next(ActVersionStep step, UUID id) {
        return step == ActVersionStep.DISCARD ? "/regulations/register" : address(id);
    }
}
