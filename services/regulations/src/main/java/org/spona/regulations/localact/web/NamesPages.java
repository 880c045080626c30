package org.spona.regulations.localact.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.regulations.localact.LocalActAuthoring;
import org.spona.regulations.localact.LocalActReading;
import org.spona.regulations.localact.NamesInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands in the fields of an act's text. */
@Controller
class NamesPages {

    private final LocalActAuthoring authoring;
    private final LocalActReading acts;

    NamesPages(LocalActAuthoring authoring, LocalActReading acts) {
        this.authoring = authoring;
        this.acts = acts;
    }

    @GetMapping("/local-acts/{id}/names")
    String ask(@PathVariable UUID id, Model model) {
        model.addAttribute("form", authoring.names(id));
        return form(id, model);
    }

    @PostMapping("/local-acts/{id}/names")
    String fill(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") NamesInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> authoring.name(id, form))) {
            return Flash.done("local-act.names.done").on("/local-acts/" + id, redirect);
        }
        return form(id, model);
    }

    private String form(UUID id, Model model) {
        model.addAttribute("act", acts.get(id));
        return "localact/names";
    }
}
