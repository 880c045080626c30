package org.spona.members.invitation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.spona.members.invitation.Invitation;
import org.spona.members.invitation.Invitee;
import org.spona.members.invitation.Inviting;
import org.spona.platform.shell.Flash;
import org.spona.platform.shell.Submitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form with which a coordinator or an administrator invites. The invitation has its id before it is sent, so sending the form twice
 * invites once.
 */
@Controller
class InvitingPages {

    private final Inviting inviting;
    private final InvitationForm choices;

    InvitingPages(Inviting inviting, InvitationForm choices) {
        this.inviting = inviting;
        this.choices = choices;
    }

    @GetMapping("/invitations/new")
    String begin(@RequestParam Optional<UUID> network) {
        return "redirect:/invitations/" + UUID.randomUUID() + "/new?network=" + choices.network(network);
    }

    @GetMapping("/invitations/{id}/new")
    String form(@PathVariable UUID id, @RequestParam Optional<UUID> network, Model model, Locale locale) {
        UUID chosen = choices.network(network);
        model.addAttribute("form", Invitee.blank(choices.onlyOrganisation(chosen), locale));
        choices.addTo(model, chosen, locale);
        return "invitation/form";
    }

    @PostMapping("/invitations/{id}")
    String invite(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Invitee invitee,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var sent = new AtomicReference<Invitation>();
        if (Submitted.taken(errors, response, () -> sent.set(inviting.invite(id, invitee)))) {
            return Flash.done(sent.get().proposed() ? "proposal.sent" : "invitation.sent", invitee.email())
                    .on("/invitations", redirect);
        }
        choices.addTo(model, choices.network(Optional.ofNullable(invitee.networkId())), locale);
        return "invitation/form";
    }
}
