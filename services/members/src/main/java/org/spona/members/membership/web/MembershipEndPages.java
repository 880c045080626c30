package org.spona.members.membership.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.membership.MembershipEnding;
import org.spona.members.membership.MembershipEntry;
import org.spona.members.membership.MembershipList;
import org.spona.platform.shell.Choice;
import org.spona.platform.shell.Confirmation;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a membership: says whom it reaches and what is handed to whom, and asks once. */
@Controller
class MembershipEndPages {

    /** To whom unfinished work goes; null is the organisation. */
    record Handover(@Nullable UUID handTo) {}

    private final MembershipList list;
    private final MembershipEnding ending;
    private final MessageSource messages;

    MembershipEndPages(MembershipList list, MembershipEnding ending, MessageSource messages) {
        this.list = list;
        this.ending = ending;
        this.messages = messages;
    }

    @GetMapping("/memberships/{id}/end")
    String ask(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", new Handover(null));
        return page(list.get(id), model, locale);
    }

    @PostMapping("/memberships/{id}/end")
    String end(
            @PathVariable UUID id,
            @ModelAttribute("form") Handover form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        MembershipEntry entry = list.get(id);
        if (Submitted.taken(errors, response, () -> ending.end(id, form.handTo()))) {
            return Flash.done("membership.end.done", entry.personName()).on(back(entry), redirect);
        }
        return page(entry, model, locale);
    }

    private String page(MembershipEntry entry, Model model, Locale locale) {
        model.addAttribute("membership", entry);
        model.addAttribute("reach", messages.getMessage("membership.end.reach", names(entry, locale), locale));
        model.addAttribute("back", back(entry));
        model.addAttribute(
                "colleagues",
                list.colleagues(entry.organisationId(), entry.personId()).stream()
                        .map(colleague -> new Choice(colleague.id().toString(), colleague.name()))
                        .toList());
        return "membership/end";
    }

    @GetMapping("/memberships/{id}/ask-end")
    String askOthers(@PathVariable UUID id, Model model, Locale locale) {
        return new Confirmation(
                        "membership.ask",
                        messages.getMessage("membership.ask.reach", names(list.get(id), locale), locale),
                        "/memberships/" + id + "/ask-end",
                        "/memberships",
                        false)
                .view(model);
    }

    @PostMapping("/memberships/{id}/ask-end")
    String asked(@PathVariable UUID id, RedirectAttributes redirect) {
        String name = list.get(id).personName();
        ending.ask(id, name);
        return Flash.done("membership.ask.done", name).on("/memberships", redirect);
    }

    /** Her own she ends from her profile. */
    private static String back(MembershipEntry entry) {
        return entry.personId().equals(Readers.get().personId()) ? "/profile" : "/memberships";
    }

    private static Object[] names(MembershipEntry entry, Locale locale) {
        boolean cyrillic = locale.getScript().equals("Cyrl");
        return new Object[] {
            entry.personName(),
            cyrillic ? entry.organisationCyrillic() : entry.organisationLatin(),
            cyrillic ? entry.networkCyrillic() : entry.networkLatin()
        };
    }
}
