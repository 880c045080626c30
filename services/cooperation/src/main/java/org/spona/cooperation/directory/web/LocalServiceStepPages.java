package org.spona.cooperation.directory.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.directory.LocalService;
import org.spona.cooperation.directory.LocalServiceAuthoring;
import org.spona.cooperation.directory.LocalServiceReading;
import org.spona.cooperation.directory.LocalServiceStep;
import org.spona.cooperation.directory.ServiceAsking;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a service that reach other people, or take it away. */
@Controller
@RequestMapping("/services/{id}/{step:publish|check|ask|close|discard}")
class LocalServiceStepPages extends StepPages<LocalService, LocalServiceStep> {

    private final LocalServiceAuthoring authoring;
    private final ServiceAsking asking;
    private final MessageSource messages;

    LocalServiceStepPages(
            LocalServiceAuthoring authoring,
            ServiceAsking asking,
            LocalServiceReading services,
            MessageSource messages,
            Clock clock) {
        super(LocalServiceStep.class, "service", "/services/", services::get, clock);
        this.authoring = authoring;
        this.asking = asking;
        this.messages = messages;
    }

    @Override
    protected String reach(LocalServiceStep step, LocalService service, Locale locale) {
        Object[] who = {
            step == LocalServiceStep.ASK
                    ? authoring.check(service).email()
                    : messages.getMessage(
                            "service.visibility." + service.ownership().visibility(), null, locale)
        };
        return messages.getMessage(steps(service.getId()).code(step) + ".reach", who, locale);
    }

    @Override
    protected void requireReady(LocalServiceStep step, UUID id) {
        if (step == LocalServiceStep.ASK) {
            authoring.requireAskable(id);
        }
    }

    @Override
    protected void take(LocalServiceStep step, UUID id) {
        switch (step) {
            case PUBLISH -> authoring.publish(id);
            case CHECK -> authoring.confirm(id);
            case ASK -> asking.ask(id);
            case CLOSE -> authoring.close(id);
            case DISCARD -> authoring.discard(id);
            case EDIT -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(LocalServiceStep step, UUID id) {
        return step == LocalServiceStep.DISCARD ? "/services" : address(id);
    }
}
