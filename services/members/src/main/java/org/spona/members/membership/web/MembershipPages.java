package org.spona.members.membership.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.spona.members.membership.MembershipFilter;
import org.spona.members.membership.MembershipList;
import org.spona.members.organisation.Networks;
import org.spona.platform.directory.Network;
import org.spona.platform.sheet.SheetFormat;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.Role;
import org.spona.platform.web.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The memberships of the networks that a coordinator has, as a list and as a table to take along. */
@Controller
class MembershipPages {

    private final MembershipList list;
    private final Networks networks;
    private final MembershipSheet sheet;
    private final MessageSource messages;

    MembershipPages(MembershipList list, Networks networks, MembershipSheet sheet, MessageSource messages) {
        this.list = list;
        this.networks = networks;
        this.sheet = sheet;
        this.messages = messages;
    }

    @GetMapping("/memberships")
    String list(@Valid MembershipFilter filter, @Valid PageRequest page, Model model, Locale locale) {
        List<Network> coordinated = networks.listCoordinated();
        model.addAttribute("filter", filter);
        model.addAttribute("memberships", list.find(filter, page));
        model.addAttribute("manyNetworks", coordinated.size() > 1);
        model.addAttribute("networks", Choice.named(coordinated, locale));
        model.addAttribute("roles", Choice.worded(Stream.of(Role.values()), "role.", messages, locale));
        model.addAttribute(
                "organisations",
                Choice.named(
                        networks.organisations(
                                coordinated.stream().map(Network::id).toList()),
                        locale));
        model.addAttribute(
                "helds",
                Choice.worded(Stream.of(MembershipFilter.Held.values()), "memberships.held.", messages, locale));
        return "membership/list";
    }

    @GetMapping("/memberships/export.csv")
    ResponseEntity<byte[]> export(@Valid MembershipFilter filter, Locale locale) {
        return SheetFormat.CSV.answer(sheet.of(list.export(filter), locale));
    }
}
