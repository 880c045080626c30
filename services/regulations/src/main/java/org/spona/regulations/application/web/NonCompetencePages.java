package org.spona.regulations.application.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.regulations.application.NonCompetence;
import org.spona.regulations.application.NonCompetenceInput;
import org.spona.regulations.application.NonCompetences;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which regulations are not the business of the reader's organisation: said once, for all that they ask. */
@Controller
class NonCompetencePages {

    private static final String LIST = "/regulations/competence";

    private final NonCompetences nonCompetences;
    private final RegulationRegister regulations;

    NonCompetencePages(NonCompetences nonCompetences, RegulationRegister regulations) {
        this.nonCompetences = nonCompetences;
        this.regulations = regulations;
    }

    @GetMapping(LIST)
    String list(Model model) {
        model.addAttribute("said", nonCompetences.listMine());
        model.addAttribute("staff", Readers.get().isAnywhere(Role::staffs));
        return "competence/list";
    }

    @GetMapping(LIST + "/{regulationId}")
    String begin(@PathVariable UUID regulationId, Model model) {
        model.addAttribute(
                "form",
                nonCompetences
                        .findMine(regulationId)
                        .map(NonCompetence::reason)
                        .map(NonCompetenceInput::new)
                        .orElseGet(NonCompetenceInput::blank));
        return form(regulationId, model);
    }

    @PostMapping(LIST + "/{regulationId}")
    String say(
            @PathVariable UUID regulationId,
            @Valid @ModelAttribute("form") NonCompetenceInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> nonCompetences.say(regulationId, input))) {
            return Flash.done("competence.said").on(LIST, redirect);
        }
        return form(regulationId, model);
    }

    @PostMapping(LIST + "/{regulationId}/withdraw")
    String withdraw(@PathVariable UUID regulationId, RedirectAttributes redirect) {
        nonCompetences.withdraw(regulationId);
        return Flash.done("competence.withdrawn").on(LIST, redirect);
    }

    private String form(UUID regulationId, Model model) {
        model.addAttribute("regulation", regulations.get(regulationId));
        return "competence/form";
    }
}
