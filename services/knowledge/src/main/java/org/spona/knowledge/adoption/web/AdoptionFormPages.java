package org.spona.knowledge.adoption.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.knowledge.adoption.Adopting;
import org.spona.knowledge.adoption.Adoption;
import org.spona.knowledge.adoption.Adoption.Status;
import org.spona.knowledge.adoption.AdoptionError;
import org.spona.knowledge.adoption.AdoptionInput;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Membership;
import org.spona.platform.tenancy.Visibility;
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

/** The form in which a writer says how the organisation of her workplace applies a practice. */
@Controller
class AdoptionFormPages {

    private final Adopting adopting;
    private final PracticeReading practices;
    private final Directory directory;
    private final MessageSource messages;

    AdoptionFormPages(Adopting adopting, PracticeReading practices, Directory directory, MessageSource messages) {
        this.adopting = adopting;
        this.practices = practices;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/practices/{id}/adoption")
    String edit(
            @PathVariable UUID id, @RequestParam(defaultValue = "RUNNING") Status status, Model model, Locale locale) {
        Practice practice = practices.get(id);
        var known = adopting.find(id, adopter(practice).organisationId());
        model.addAttribute(
                "form",
                known.map(Adoption::input)
                        .orElseGet(() -> new AdoptionInput(
                                status, null, "", practice.ownership().visibility())));
        return form(practice, model, locale);
    }

    @PostMapping("/practices/{id}/adoption")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AdoptionInput input,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Practice practice = practices.get(id);
        UUID adopter = adopter(practice).organisationId();
        if (Submitted.taken(errors, response, () -> adopting.tell(id, adopter, input))) {
            return Flash.done("adoption.saved").on("/practices/" + id, redirect);
        }
        return form(practice, model, locale);
    }

    @GetMapping("/practices/{id}/adoption/remove")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        adopter(practices.get(id));
        String form = "/practices/" + id + "/adoption";
        String reach = messages.getMessage("adoption.remove.reach", null, locale);
        return new Confirmation("adoption.remove", reach, form + "/remove", form, true).view(model);
    }

    @PostMapping("/practices/{id}/adoption/remove")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        adopting.remove(id, adopter(practices.get(id)).organisationId());
        return Flash.done("adoption.remove.done").on("/practices/" + id, redirect);
    }

    private String form(Practice practice, Model model, Locale locale) {
        UUID organisationId = adopter(practice).organisationId();
        model.addAttribute("practice", practice);
        model.addAttribute("language", practice.content().language());
        model.addAttribute(
                "organisation", directory.findOrganisation(organisationId).orElse(null));
        model.addAttribute(
                "known", adopting.find(practice.getId(), organisationId).isPresent());
        model.addAttribute("statuses", Choice.explained(Stream.of(Status.values()), "adoption.we.", messages, locale));
        model.addAttribute("visibilities", visibilities(practice.ownership().visibility(), locale));
        return "adoption/form";
    }

    private Membership adopter(Practice practice) {
        return adopting.adopter(practice).orElseThrow(() -> new Refusal(AdoptionError.NO_WORKPLACE));
    }

    /** No further than the practice itself is shared. */
    private List<Choice> visibilities(Visibility widest, Locale locale) {
        return Choice.worded(
                Stream.of(Visibility.values()).filter(visibility -> !visibility.widerThan(widest)),
                "adoption.visibility.",
                messages,
                locale);
    }
}
