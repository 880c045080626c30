package org.spona.regulations.localact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.localact.AdoptionInput;
import org.spona.regulations.localact.EntryInput;
import org.spona.regulations.localact.LocalAct;
import org.spona.regulations.localact.LocalActProcedure;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.localact.LocalActStep;
import org.spona.regulations.localact.ReplacementInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How an act is adopted, enters into force and holds no more: the steps for which something has to be written. */
@Controller
class AdoptionPages {

    private final LocalActProcedure procedure;
    private final LocalActReading acts;
    private final Clock clock;

    AdoptionPages(LocalActProcedure procedure, LocalActReading acts, Clock clock) {
        this.procedure = procedure;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/local-acts/{id}/adopt")
    String adopt(@PathVariable UUID id, Model model) {
        LocalAct act = getFor(LocalActStep.ADOPT, id);
        model.addAttribute("form", AdoptionInput.blank());
        return adoption("adopt", act, model);
    }

    @PostMapping("/local-acts/{id}/adopt")
    String adopt(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AdoptionInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.adopt(id, form))) {
            return done("local-act.adopt.done", id, redirect);
        }
        return adoption("adopt", acts.get(id), model);
    }

    @GetMapping("/local-acts/{id}/adoption")
    String correct(@PathVariable UUID id, Model model) {
        LocalAct act = getFor(LocalActStep.CORRECT, id);
        model.addAttribute("form", AdoptionInput.of(act.adoption()));
        return adoption("adoption", act, model);
    }

    @PostMapping("/local-acts/{id}/adoption")
    String correct(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AdoptionInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.correct(id, form))) {
            return done("local-act.adoption.done", id, redirect);
        }
        return adoption("adoption", acts.get(id), model);
    }

    @GetMapping("/local-acts/{id}/enter")
    String enter(@PathVariable UUID id, Model model) {
        LocalAct act = getFor(LocalActStep.ENTER, id);
        model.addAttribute("form", EntryInput.of(act.adoption()));
        return entry(act, model);
    }

    @PostMapping("/local-acts/{id}/enter")
    String enter(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EntryInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.enter(id, form))) {
            return done("local-act.enter.done", id, redirect);
        }
        return entry(acts.get(id), model);
    }

    @GetMapping("/local-acts/{id}/replace")
    String replace(@PathVariable UUID id, Model model) {
        LocalAct act = getFor(LocalActStep.REPLACE, id);
        model.addAttribute("form", new ReplacementInput(null));
        return replacement(act, model);
    }

    @PostMapping("/local-acts/{id}/replace")
    String replace(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReplacementInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> procedure.replace(id, form))) {
            return done("local-act.replace.done", id, redirect);
        }
        return replacement(acts.get(id), model);
    }

    private static String adoption(String step, LocalAct act, Model model) {
        model.addAttribute("step", step);
        model.addAttribute("act", act);
        return "localact/adopt";
    }

    private String entry(LocalAct act, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("replaced", act.replacesId().flatMap(acts::find).orElse(null));
        return "localact/enter";
    }

    private String replacement(LocalAct act, Model model) {
        model.addAttribute("act", act);
        model.addAttribute(
                "successors",
                procedure.listSuccessors(act).stream()
                        .map(other -> new Choice(
                                other.getId().toString(),
                                other.content().title() + " ("
                                        + other.adoption().number() + ")"))
                        .toList());
        return "localact/replace";
    }

    private LocalAct getFor(LocalActStep step, UUID id) {
        LocalAct act = acts.get(id);
        step.require(Readers.get(), act, clock.instant());
        return act;
    }

    private static String done(String message, UUID id, RedirectAttributes redirect) {
        return Flash.done(message).on("/local-acts/" + id, redirect);
    }
}
