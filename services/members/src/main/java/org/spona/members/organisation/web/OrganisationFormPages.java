package org.spona.members.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.organisation.OrganisationEditing;
import org.spona.members.organisation.OrganisationInput;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form by which who speaks for an organisation says how it is called and reached. */
@Controller
@RequestMapping("/organisations/{id}/edit")
class OrganisationFormPages {

    private final OrganisationEditing editing;

    OrganisationFormPages(OrganisationEditing editing) {
        this.editing = editing;
    }

    @GetMapping
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("form", editing.begin(id));
        return form(id, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OrganisationInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> editing.save(id, input))) {
            return Flash.done("organisation.saved").on("/organisations/" + id, redirect);
        }
        return form(id, model);
    }

    private String form(UUID id, Model model) {
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", editing.begin(id).version());
        return "organisation/form";
    }
}
