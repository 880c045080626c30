package org.spona.members.invitation.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.members.invitation.Invitation.Status;
import org.spona.members.invitation.InvitationEntry;
import org.spona.members.invitation.InvitationList;
import org.spona.members.membership.MembershipAuthority;
import org.spona.members.membership.MembershipList;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.OrganisationInNetwork;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The invitations that a coordinator or an administrator follows, and those on the home page of who is invited. */
@Controller
class InvitationListPages {

    /** How many are shown on the home page. */
    private static final int FEW = 5;

    private final InvitationList list;
    private final MembershipAuthority.Finder authority;
    private final MessageSource messages;

    InvitationListPages(InvitationList list, MembershipAuthority.Finder authority, MessageSource messages) {
        this.list = list;
        this.authority = authority;
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
        PageOf<InvitationEntry> invitations = list.find(status, page);
        model.addAttribute("invitations", invitations);
        model.addAttribute("says", says(invitations.items()));
        return "invitation/list";
    }

    /** What the reader may say about each of them, by its id. */
    private Map<UUID, MembershipAuthority> says(List<InvitationEntry> entries) {
        return authority.ofAll(
                entries,
                InvitationEntry::id,
                entry -> new OrganisationInNetwork(entry.organisationId(), entry.networkId()));
    }

    /** For the home page: what waits for the reader's answer, and what a coordinator's people have not answered. */
    @GetMapping("/invitations/blocks/waiting")
    String waiting(Model model) {
        model.addAttribute("received", list.received());
        model.addAttribute("lapsed", list.lapsed());
        if (MembershipList.follows()) {
            List<InvitationEntry> proposed =
                    list.find(Status.PROPOSED, new PageRequest(0, FEW)).items();
            model.addAttribute("proposed", proposed);
            model.addAttribute("says", says(proposed));
            model.addAttribute("unanswered", list.find(Status.PENDING, new PageRequest(0, FEW)));
        }
        return "invitation/waiting";
    }
}
