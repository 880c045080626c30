package org.spona.cooperation.pathway.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.spona.cooperation.pathway.AgreementInput;
import org.spona.cooperation.pathway.EntryIntoForceInput;
import org.spona.cooperation.pathway.Pathway;
import org.spona.cooperation.pathway.PathwayAuthoring;
import org.spona.cooperation.pathway.PathwayReading;
import org.spona.cooperation.pathway.PathwayStep;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Steps;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where it is said by what a pathway is agreed, and since when it holds. */
@Controller
class PathwayAgreementPages {

    private final PathwayAuthoring authoring;
    private final PathwayReading pathways;
    private final Clock clock;

    PathwayAgreementPages(PathwayAuthoring authoring, PathwayReading pathways, Clock clock) {
        this.authoring = authoring;
        this.pathways = pathways;
        this.clock = clock;
    }

    @GetMapping("/pathways/{id}/agree")
    String askBasis(@PathVariable UUID id, Model model, RedirectAttributes redirect) {
        try {
            model.addAttribute("pathway", authoring.requireReady(id));
        } catch (InvalidInput missing) {
            return new Steps("pathway", "/pathways/" + id).mend("/edit", "pathway.incomplete", redirect);
        }
        model.addAttribute("form", AgreementInput.blank());
        return "pathway/agree";
    }

    @PostMapping("/pathways/{id}/agree")
    String agree(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AgreementInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.agree(id, form))) {
            return Flash.done("pathway.agree.done").on("/pathways/" + id, redirect);
        }
        model.addAttribute("pathway", pathways.get(id));
        return "pathway/agree";
    }

    @GetMapping("/pathways/{id}/enter")
    String askDay(@PathVariable UUID id, Model model) {
        Pathway pathway = pathways.get(id);
        PathwayStep.ENTER.require(Readers.get(), pathway, clock.instant());
        model.addAttribute("pathway", pathway);
        model.addAttribute("form", new EntryIntoForceInput(null));
        return "pathway/enter";
    }

    @PostMapping("/pathways/{id}/enter")
    String enter(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") EntryIntoForceInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.enter(id, form))) {
            return Flash.done("pathway.enter.done").on("/pathways/" + id, redirect);
        }
        model.addAttribute("pathway", pathways.get(id));
        return "pathway/enter";
    }
}
