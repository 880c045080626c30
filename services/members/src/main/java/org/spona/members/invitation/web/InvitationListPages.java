package org.spona.members.invitation.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitation.Status;
import org.spona.members.invitation.InvitationList;
import org.spona.members.organisation.Networks;
import org.spona.platform.shell.Choice;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The invitations that a coordinator follows, and those on the home page of who is invited. */
@Controller
class InvitationListPages {

    /** How many are shown on the home page. */
    private static final int FEW = 5;

    private final InvitationList list;
    private final Networks networks;
    private final MessageSource messages;

    InvitationListPages(InvitationList list, Networks networks, MessageSource messages) {
        this.list = list;
        this.networks = networks;
        this.messages = messages;
    }

    @GetMapping("/invitations")
    String list(
            @RequestParam(required = false) @Nullable Status status,
            @Valid PageRequest page,
            Model model,
            Locale locale) {
        model.addAttribute("status", status);
        model.addAttribute(
                "statuses", Choice.worded(Stream.of(Status.values()), "invitation.status.", messages, locale));
        model.addAttribute("invitations", list.find(status, page));
        model.addAttribute("manyNetworks", networks.listCoordinated().size() > 1);
        return "invitation/list";
    }

    /** For the home page: what waits for the reader's answer, and what a coordinator's people have not answered. */
    @GetMapping("/invitations/blocks/waiting")
    String waiting(Model model) {
        model.addAttribute("received", list.received());
        if (!networks.listCoordinated().isEmpty()) {
            model.addAttribute("unanswered", list.find(Status.PENDING, new PageRequest(0, FEW)));
        }
        return "invitation/waiting";
    }
}
