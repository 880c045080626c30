package org.spona.members.membership.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.members.membership.MembershipAuthority;
import org.spona.members.membership.MembershipEntry;
import org.spona.members.membership.MembershipFilter;
import org.spona.members.membership.MembershipList;
import org.spona.platform.directory.Network;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.OrganisationInNetwork;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The memberships in which a coordinator or an administrator has a say, as a list and as a table to take along. */
@Controller
class MembershipPages {

    private final MembershipList list;
    private final MembershipAuthority.Finder authority;
    private final MembershipSheet sheet;
    private final MessageSource messages;

    MembershipPages(
            MembershipList list, MembershipAuthority.Finder authority, MembershipSheet sheet, MessageSource messages) {
        this.list = list;
        this.authority = authority;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/memberships")
    String list(@Valid MembershipFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        List<Network> followed = list.networks();
        model.addAttribute("filter", filter);
        PageOf<MembershipEntry> found = list.find(filter, page);
        model.addAttribute("memberships", found);
        model.addAttribute(
                "says",
                authority.ofAll(
                        found.items(),
                        MembershipEntry::id,
                        entry -> new OrganisationInNetwork(entry.organisationId(), entry.networkId())));
        model.addAttribute("manyNetworks", followed.size() > 1);
        model.addAttribute("networks", Choice.named(followed, locale));
        model.addAttribute("roles", Choice.worded(Stream.of(Role.values()), "role.", messages, locale));
        model.addAttribute("organisations", Choice.named(list.organisations(), locale));
        model.addAttribute(
                "helds",
                Choice.worded(Stream.of(MembershipFilter.Held.values()), "memberships.held.", messages, locale));
        return "membership/list";
    }

    @GetMapping("/memberships/export.{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, @Valid MembershipFilter filter, Locale locale) {
        return SheetFormat.ofExtension(format).answer(sheet.of(list.export(filter), locale), locale);
    }
}
