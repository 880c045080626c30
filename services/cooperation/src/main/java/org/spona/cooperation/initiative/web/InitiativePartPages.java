package org.spona.cooperation.initiative.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.spona.cooperation.initiative.ClosingInput;
import org.spona.cooperation.initiative.Initiative;
import org.spona.cooperation.initiative.InitiativePart;
import org.spona.cooperation.initiative.InitiativeProcedure;
import org.spona.cooperation.initiative.InitiativeRegister;
import org.spona.cooperation.initiative.InitiativeStep;
import org.spona.cooperation.initiative.OfferInput;
import org.spona.cooperation.initiative.PartyDecisionInput;
import org.spona.cooperation.initiative.TakingPart;
import org.spona.cooperation.initiative.UserCountInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What needs a form: to offer to take part, to decide, to count, to take somebody in, to close or drop it. */
@Controller
class InitiativePartPages {

    private final InitiativeRegister register;
    private final InitiativeProcedure procedure;
    private final TakingPart taking;
    private final Clock clock;

    InitiativePartPages(InitiativeRegister register, InitiativeProcedure procedure, TakingPart taking, Clock clock) {
        this.register = register;
        this.procedure = procedure;
        this.taking = taking;
        this.clock = clock;
    }

    @GetMapping("/initiatives/{id}/offer")
    String offer(@PathVariable UUID id, Model model) {
        Initiative initiative = getFor(InitiativeStep.OFFER, id);
        model.addAttribute(
                "form",
                new OfferInput(
                        register.own(initiative).map(InitiativePart::note).orElse("")));
        return page("initiative/offer", initiative, model);
    }

    @PostMapping("/initiatives/{id}/offer")
    String offer(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OfferInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> taking.offer(id, form))) {
            return Flash.done("initiative.offer.done").on("/initiatives/" + id, redirect);
        }
        return page("initiative/offer", register.get(id), model);
    }

    /** The one that leads takes in an organisation that offered to take part. */
    @PostMapping("/initiatives/{id}/accept")
    String accept(@PathVariable UUID id, @RequestParam UUID organisation, RedirectAttributes redirect) {
        procedure.accept(id, organisation);
        return Flash.done("initiative.accept.done").on("/initiatives/" + id, redirect);
    }

    @GetMapping("/initiatives/{id}/decision")
    String decision(@PathVariable UUID id, Model model) {
        Initiative initiative = getFor(InitiativeStep.DECIDE_PART, id);
        model.addAttribute("form", new PartyDecisionInput("", LocalDate.now(clock)));
        return page("initiative/decision", initiative, model);
    }

    @PostMapping("/initiatives/{id}/decision")
    String decision(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PartyDecisionInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> taking.decide(id, form))) {
            return Flash.done("initiative.decision.done").on("/initiatives/" + id, redirect);
        }
        return page("initiative/decision", register.get(id), model);
    }

    @GetMapping("/initiatives/{id}/users")
    String users(@PathVariable UUID id, Model model) {
        Initiative initiative = getFor(InitiativeStep.COUNT, id);
        model.addAttribute("form", UserCountInput.on(LocalDate.now(clock)));
        return page("initiative/users", initiative, model);
    }

    @PostMapping("/initiatives/{id}/users")
    String users(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UserCountInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> taking.count(id, form))) {
            return Flash.done("initiative.users.done").on("/initiatives/" + id, redirect);
        }
        return page("initiative/users", register.get(id), model);
    }

    @GetMapping("/initiatives/{id}/closing")
    String closing(@PathVariable UUID id, Model model) {
        Initiative initiative = register.get(id);
        ending(initiative).require(Readers.get(), initiative, clock.instant());
        model.addAttribute("form", new ClosingInput(""));
        return page("initiative/closing", initiative, model);
    }

    /** What runs is closed, what does not is dropped. */
    @PostMapping("/initiatives/{id}/closing")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ClosingInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        boolean closes = ending(register.get(id)) == InitiativeStep.CLOSE;
        if (Submitted.taken(errors, response, () -> {
            if (closes) {
                procedure.close(id, form);
            } else {
                procedure.drop(id, form);
            }
        })) {
            return Flash.done("initiative.closing.done").on("/initiatives/" + id, redirect);
        }
        return page("initiative/closing", register.get(id), model);
    }

    private static InitiativeStep ending(Initiative initiative) {
        return switch (initiative.status()) {
            case RUNNING, CLOSED -> InitiativeStep.CLOSE;
            case IDEA, PARTNERS_SOUGHT, PREPARING, DECIDING, DROPPED -> InitiativeStep.DROP;
        };
    }

    private Initiative getFor(InitiativeStep step, UUID id) {
        Initiative initiative = register.get(id);
        step.require(Readers.get(), initiative, clock.instant());
        return initiative;
    }

    private static String page(String view, Initiative initiative, Model model) {
        model.addAttribute("initiative", initiative);
        return view;
    }
}
