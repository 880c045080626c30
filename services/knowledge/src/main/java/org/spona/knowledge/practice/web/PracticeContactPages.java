package org.spona.knowledge.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.knowledge.practice.PracticeContact;
import org.spona.knowledge.practice.PracticeContact.Audience;
import org.spona.knowledge.practice.PracticeContacts;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.PracticeStep;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying who answers about a practice, and who sees that. */
@Controller
@RequestMapping("/practices/{id}/contact")
class PracticeContactPages {

    private final PracticeContacts contacts;
    private final PracticeReading practices;
    private final PracticeViews views;
    private final MessageSource messages;
    private final Clock clock;

    PracticeContactPages(
            PracticeContacts contacts,
            PracticeReading practices,
            PracticeViews views,
            MessageSource messages,
            Clock clock) {
        this.contacts = contacts;
        this.practices = practices;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String edit(@PathVariable UUID id, Model model, Locale locale) {
        PracticeStep.CONTACT.require(Readers.get(), practices.get(id), clock.instant());
        model.addAttribute("form", contacts.find(id).orElseGet(PracticeContact::blank));
        return form(id, model, locale);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PracticeContact contact,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (Submitted.taken(errors, response, () -> contacts.save(id, contact))) {
            return Flash.done("practice.contact.done").on("/practices/" + id, redirect);
        }
        return form(id, model, locale);
    }

    private String form(UUID id, Model model, Locale locale) {
        model.addAttribute("practice", views.of(practices.get(id), locale));
        model.addAttribute(
                "audiences",
                Choice.worded(Stream.of(Audience.values()), "practice.contact.audience.", messages, locale));
        return "practice/contact";
    }
}
