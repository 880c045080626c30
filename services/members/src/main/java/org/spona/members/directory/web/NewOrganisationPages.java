package org.spona.members.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.spona.members.joining.OrganisationEntering;
import org.spona.members.organisation.Networks;
import org.spona.members.organisation.NewOrganisation;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for an organisation that the directory lacks; it has its id before it is sent, so sending it twice enters one. */
@Controller
class NewOrganisationPages {

    private final OrganisationEntering entering;
    private final Networks networks;
    private final DirectoryChoices choices;

    NewOrganisationPages(OrganisationEntering entering, Networks networks, DirectoryChoices choices) {
        this.entering = entering;
        this.networks = networks;
        this.choices = choices;
    }

    @GetMapping("/organisations/new")
    String begin() {
        return "redirect:/organisations/" + UUID.randomUUID() + "/new";
    }

    @GetMapping("/organisations/{id}/new")
    String form(@PathVariable UUID id, Model model, Locale locale) {
        Network first = coordinated().getFirst();
        model.addAttribute("form", NewOrganisation.blank(first.id(), first.country()));
        return form(model, locale);
    }

    @PostMapping("/organisations/{id}")
    String enter(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NewOrganisation organisation,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> entering.enter(id, organisation))) {
            return Flash.done("organisation.entered", organisation.nameLatin()).on("/organisations/" + id, redirect);
        }
        return form(model, locale);
    }

    private String form(Model model, Locale locale) {
        choices.addTo(model, locale);
        model.addAttribute("coordinated", Choice.named(coordinated(), locale));
        return "directory/entry";
    }

    private List<Network> coordinated() {
        List<Network> coordinated = networks.listCoordinated();
        if (coordinated.isEmpty()) {
            throw Refusal.notFound();
        }
        return coordinated;
    }
}
