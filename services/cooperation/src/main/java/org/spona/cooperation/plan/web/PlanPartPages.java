package org.spona.cooperation.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.ActionProgress;
import org.spona.cooperation.plan.PlanLinkRequest;
import org.spona.cooperation.plan.PlanPartAsking;
import org.spona.cooperation.plan.PlanPartMoving;
import org.spona.cooperation.plan.PlanPartReading;
import org.spona.cooperation.plan.PlanPartStep;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The part of an organisation in a plan: she who writes for it says how far its actions are, and has links sent to those without an account. */
@Controller
@RequestMapping("/plans/{id}/parts/{organisation}")
class PlanPartPages {

    private final PlanPartReading parts;
    private final PlanPartMoving moving;
    private final PlanPartAsking asking;
    private final PlanPartPage page;
    private final Clock clock;

    PlanPartPages(PlanPartReading parts, PlanPartMoving moving, PlanPartAsking asking, PlanPartPage page, Clock clock) {
        this.parts = parts;
        this.moving = moving;
        this.asking = asking;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @RequestParam(required = false) @Nullable UUID action,
            Model model,
            Locale locale) {
        model.addAttribute("form", page.begin(parts.get(id, organisation), action));
        return page(id, organisation, action, model, locale);
    }

    @PostMapping
    String move(
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") ActionProgress form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long version,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(
                errors, response, () -> moving.move(id, organisation, form, Optional.ofNullable(version)))) {
            return Flash.done("plan-part.saved").on(address(id, organisation), redirect);
        }
        return page(id, organisation, form.actionId(), model, locale);
    }

    @GetMapping("/links")
    String askLinks(@PathVariable UUID id, @PathVariable UUID organisation, Model model, Locale locale) {
        PlanPartStep.ASK.require(Readers.get(), parts.get(id, organisation), clock.instant());
        model.addAttribute("form", new PlanLinkRequest(""));
        return links(id, organisation, model, locale);
    }

    @PostMapping("/links")
    String sendLinks(
            @PathVariable UUID id,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") PlanLinkRequest form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> asking.ask(id, organisation, form))) {
            return Flash.done("plan-part.links.sent").on(address(id, organisation), redirect);
        }
        return links(id, organisation, model, locale);
    }

    private String links(UUID id, UUID organisation, Model model, Locale locale) {
        PlanPartStep.Of of = parts.get(id, organisation);
        page.show(of, address(id, organisation), null, model, locale);
        model.addAttribute("asked", parts.asked(of));
        return "plan/part-links";
    }

    private String page(UUID id, UUID organisation, @Nullable UUID action, Model model, Locale locale) {
        PlanPartStep.Of of = parts.get(id, organisation);
        page.show(of, address(id, organisation), action, model, locale);
        model.addAttribute("can", Permissions.of(PlanPartStep.class, of, Readers.get(), clock.instant()));
        model.addAttribute("asked", parts.asked(of));
        return "plan/part";
    }

    private static String address(UUID id, UUID organisation) {
        return "/plans/" + id + "/parts/" + organisation;
    }
}
