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
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.OrganisationInNetwork;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The invitations that a coordinator or an administrator follows, and one with what can be answered to it. */
@Controller
class InvitationListPages {

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

    /** One invitation, with what the reader can answer. */
    @GetMapping("/invitations/{id}")
    String show(@PathVariable UUID id, Model model) {
        InvitationEntry invitation = list.get(id);
        model.addAttribute("invitation", invitation);
        model.addAttribute(
                "received", list.received().stream().anyMatch(own -> own.id().equals(id)));
        model.addAttribute(
                "decides",
                invitation.proposed()
                        && authority
                                .of(invitation.networkId(), invitation.organisationId())
                                .givesOrganisationsWord(invitation.role(), false));
        return "invitation/show";
    }
}
