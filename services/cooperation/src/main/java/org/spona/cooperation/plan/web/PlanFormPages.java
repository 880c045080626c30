package org.spona.cooperation.plan.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.cooperation.body.BodyChoices;
import org.spona.cooperation.plan.Plan;
import org.spona.cooperation.plan.PlanAuthoring;
import org.spona.cooperation.plan.PlanInput;
import org.spona.cooperation.plan.PlanKind;
import org.spona.cooperation.plan.PlanReading;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.FormPages;
import org.spona.platform.shell.WritingChoices;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The form of a plan, without its table. Nothing typed is lost when something has to be mended. */
@Controller
@RequestMapping("/plans")
class PlanFormPages extends FormPages<PlanInput> {

    private final PlanReading plans;
    private final BodyChoices bodies;
    private final WritingChoices writing;
    private final MessageSource messages;

    PlanFormPages(
            PlanAuthoring authoring,
            PlanReading plans,
            BodyChoices bodies,
            WritingChoices writing,
            MessageSource messages) {
        super("plan", "/plans", authoring::begin, authoring::save);
        this.plans = plans;
        this.bodies = bodies;
        this.writing = writing;
        this.messages = messages;
    }

    @Override
    protected String form(UUID id, PlanInput input, Model model, Locale locale) {
        writing.show(id, plans.find(id).map(Plan::version), "plan", model, locale);
        model.addAttribute("kinds", Choice.worded(Stream.of(PlanKind.values()), "plan.kind.", messages, locale));
        model.addAttribute("bodies", bodies.of(input.networkId()));
        return "plan/form";
    }
}
