package org.spona.members.invitation.web;

import java.util.Locale;
import java.util.UUID;
import org.spona.members.invitation.InvitationAnswering;
import org.spona.members.invitation.InvitationEntry;
import org.spona.members.invitation.InvitationList;
import org.spona.members.invitation.Inviting;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Confirmation;
import org.spona.platform.shell.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What can be done with an invitation: confirmed or refused by who speaks for the organisation, sent again or taken back by who follows
 * it, answered by who is invited.
 */
@Controller
class InvitationStepPages {

    private final InvitationList list;
    private final Inviting inviting;
    private final InvitationAnswering answering;
    private final MessageSource messages;

    InvitationStepPages(InvitationList list, Inviting inviting, InvitationAnswering answering, MessageSource messages) {
        this.list = list;
        this.inviting = inviting;
        this.answering = answering;
        this.messages = messages;
    }

    @PostMapping("/invitations/{id}/resend")
    String resend(@PathVariable UUID id, RedirectAttributes redirect) {
        return Flash.done("invitation.sent", inviting.resend(id).person().email())
                .on("/invitations", redirect);
    }

    @GetMapping("/invitations/{id}/revoke")
    String askToRevoke(@PathVariable UUID id, Model model, Locale locale) {
        InvitationEntry invitation = list.get(id);
        if (!invitation.open()) {
            throw Refusal.notFound();
        }
        return new Confirmation(
                        "invitation.revoke",
                        messages.getMessage("invitation.revoke.reach", new Object[] {invitation.email()}, locale),
                        "/invitations/" + id + "/revoke",
                        "/invitations",
                        true)
                .view(model);
    }

    @PostMapping("/invitations/{id}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes redirect) {
        return Flash.done("invitation.revoked", inviting.revoke(id).person().email())
                .on("/invitations", redirect);
    }

    @PostMapping("/invitations/{id}/confirm")
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        return Flash.done("proposal.confirmed", inviting.confirm(id).person().email())
                .on("/invitations", redirect);
    }

    @PostMapping("/invitations/{id}/refuse")
    String refuse(@PathVariable UUID id, RedirectAttributes redirect) {
        return Flash.done("proposal.refused", inviting.refuse(id).person().email())
                .on("/invitations", redirect);
    }

    @PostMapping("/invitations/{id}/accept")
    String accept(@PathVariable UUID id, RedirectAttributes redirect) {
        answering.accept(id);
        return Flash.done("invitation.accepted").on("/", redirect);
    }

    @PostMapping("/invitations/{id}/decline")
    String decline(@PathVariable UUID id, RedirectAttributes redirect) {
        answering.decline(id);
        return Flash.done("invitation.declined").on("/", redirect);
    }
}
