package org.spona.members.directory.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.members.organisation.NetworkRoster;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation comes into a network and goes; the latter is asked once. */
@Controller
@RequestMapping("/organisations/{id}/networks/{networkId}")
class RosterPages {

    private final NetworkRoster roster;
    private final Directory directory;
    private final MessageSource messages;

    RosterPages(NetworkRoster roster, Directory directory, MessageSource messages) {
        this.roster = roster;
        this.directory = directory;
        this.messages = messages;
    }

    @PostMapping("/join")
    String join(@PathVariable UUID id, @PathVariable UUID networkId, Locale locale, RedirectAttributes redirect) {
        roster.join(networkId, id);
        return Flash.done("roster.join.done", network(networkId, locale)).on("/organisations/" + id, redirect);
    }

    @GetMapping("/leave")
    String ask(@PathVariable UUID id, @PathVariable UUID networkId, Model model, Locale locale) {
        Object[] names = {organisation(id, locale), network(networkId, locale)};
        return new Confirmation(
                        "roster.leave",
                        messages.getMessage("roster.leave.reach", names, locale),
                        "/organisations/%s/networks/%s/leave".formatted(id, networkId),
                        "/organisations/" + id,
                        true)
                .view(model);
    }

    @PostMapping("/leave")
    String leave(@PathVariable UUID id, @PathVariable UUID networkId, Locale locale, RedirectAttributes redirect) {
        roster.leave(networkId, id);
        return Flash.done("roster.leave.done", network(networkId, locale)).on("/organisations/" + id, redirect);
    }

    private String network(UUID id, Locale locale) {
        return directory.findNetwork(id).orElseThrow(Refusal::notFound).name(locale);
    }

    private String organisation(UUID id, Locale locale) {
        return directory.findOrganisation(id).orElseThrow(Refusal::notFound).name(locale);
    }
}
