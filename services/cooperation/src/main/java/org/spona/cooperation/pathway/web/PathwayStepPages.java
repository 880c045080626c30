package org.spona.cooperation.pathway.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.cooperation.pathway.Pathway;
import org.spona.cooperation.pathway.PathwayAuthoring;
import org.spona.cooperation.pathway.PathwayReading;
import org.spona.cooperation.pathway.PathwayStep;
import org.spona.platform.workflow.StepPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The steps of a pathway that are asked about once. */
@Controller
@RequestMapping("/pathways/{id}/{step:return|replace|discard}")
class PathwayStepPages extends StepPages<Pathway, PathwayStep> {

    private final PathwayAuthoring authoring;
    private final MessageSource messages;

    PathwayStepPages(PathwayAuthoring authoring, PathwayReading pathways, MessageSource messages, Clock clock) {
        super(PathwayStep.class, "pathway", "/pathways/", pathways::get, clock);
        this.authoring = authoring;
        this.messages = messages;
    }

    @Override
    protected String reach(PathwayStep step, Pathway pathway, Locale locale) {
        return messages.getMessage(steps(pathway.getId()).code(step) + ".reach", null, locale);
    }

    @Override
    protected void take(PathwayStep step, UUID id) {
        switch (step) {
            case RETURN -> authoring.giveBack(id);
            case REPLACE -> authoring.replace(id);
            case DISCARD -> authoring.discard(id);
            case EDIT, AGREE, ENTER, RENEW -> throw new IllegalArgumentException(step + " has a form");
        }
    }

    @Override
    protected String next(PathwayStep step, UUID id) {
        return step == PathwayStep.DISCARD ? "/pathways" : address(id);
    }
}
