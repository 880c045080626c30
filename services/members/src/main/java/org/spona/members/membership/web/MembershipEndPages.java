package org.spona.members.membership.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.members.membership.MembershipEnding;
import org.spona.members.membership.MembershipEntry;
import org.spona.members.membership.MembershipList;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a membership: says whom it reaches and asks once. */
@Controller
class MembershipEndPages {

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
        MembershipEntry entry = list.get(id);
        boolean cyrillic = locale.getScript().equals("Cyrl");
        Object[] names = {
            entry.personName(),
            cyrillic ? entry.organisationCyrillic() : entry.organisationLatin(),
            cyrillic ? entry.networkCyrillic() : entry.networkLatin()
        };
        return new Confirmation(
                        "membership.end",
                        messages.getMessage("membership.end.reach", names, locale),
                        "/memberships/" + id + "/end",
                        "/memberships",
                        true)
                .view(model);
    }

    @PostMapping("/memberships/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        String name = list.get(id).personName();
        ending.end(id);
        return Flash.done("membership.end.done", name).on("/memberships", redirect);
    }
}
