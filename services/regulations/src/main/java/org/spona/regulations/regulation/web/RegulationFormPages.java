package org.spona.regulations.regulation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.shell.WritingChoices;
import org.spona.platform.tenancy.Visibility;
import org.spona.regulations.regulation.Jurisdiction;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationInput;
import org.spona.regulations.regulation.RegulationKind;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which staff enter a regulation. A new one has its id before it is saved, so sending the form twice enters one. */
@Controller
class RegulationFormPages {

    private final RegulationRegister register;
    private final WritingChoices writing;
    private final MessageSource messages;

    RegulationFormPages(RegulationRegister register, WritingChoices writing, MessageSource messages) {
        this.register = register;
        this.writing = writing;
        this.messages = messages;
    }

    /** Where saving leads. */
    enum Then {
        SHOW,
        /** To what is written of a new regulation. */
        UPDATE
    }

    @GetMapping("/regulations/new")
    String begin() {
        return "redirect:/regulations/" + UUID.randomUUID() + "/edit";
    }

    @GetMapping("/regulations/{id}/edit")
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", register.begin(id, locale));
        return form(id, model, locale);
    }

    @PostMapping("/regulations/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RegulationInput input,
            BindingResult errors,
            @RequestParam(defaultValue = "SHOW") Then then,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> register.save(id, input))) {
            String next = switch (then) {
                case SHOW -> "/regulations/" + id;
                case UPDATE -> "/regulations/updates/new?regulationId=" + id;
            };
            return Flash.done("regulation.saved").on(next, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        var known = register.find(id);
        model.addAttribute("id", id);
        model.addAttribute("known", known.isPresent());
        // A form that is shown again is saved over what is there now: its writer has been told.
        model.addAttribute("version", known.map(Regulation::version).orElse(null));
        model.addAttribute(
                "kinds", Choice.worded(Stream.of(RegulationKind.values()), "regulation.kind.", messages, locale));
        model.addAttribute(
                "jurisdictions", Choice.worded(Stream.of(Jurisdiction.values()), "jurisdiction.", messages, locale));
        model.addAttribute("languages", writing.languages(locale));
        model.addAttribute(
                "visibilities", writing.visibilities(locale, Visibility.NETWORK, Visibility.REGION, Visibility.PUBLIC));
        return "regulation/form";
    }
}
