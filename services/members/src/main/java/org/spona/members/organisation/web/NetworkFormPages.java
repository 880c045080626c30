package org.spona.members.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.organisation.NetworkEditing;
import org.spona.members.organisation.NetworkInput;
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

/** The form by which coordinators say how their network is called and what everybody reads of it. */
@Controller
@RequestMapping("/networks/{id}/edit")
class NetworkFormPages {

    private final NetworkEditing networks;

    NetworkFormPages(NetworkEditing networks) {
        this.networks = networks;
    }

    @GetMapping
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("form", networks.begin(id));
        return form(id, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NetworkInput input,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> networks.save(id, input))) {
            return Flash.done("network.saved", input.nameLatin()).on("/networks/" + id, redirect);
        }
        return form(id, model);
    }

    private String form(UUID id, Model model) {
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", networks.begin(id).version());
        return "organisation/network";
    }
}
