package org.spona.members.home;

import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.members.invitation.InvitationList;
import org.spona.members.waiting.WaitingList;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.web.PageRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: the list of what waits for the reader, and news that are loaded from their services, each of which fails alone. */
@Controller
@EnableConfigurationProperties(HomeProperties.class)
class HomePages {

    private final WaitingList waiting;
    private final InvitationList invitations;
    private final HomeProperties properties;

    HomePages(WaitingList waiting, InvitationList invitations, HomeProperties properties) {
        this.waiting = waiting;
        this.invitations = invitations;
        this.properties = properties;
    }

    @GetMapping("/")
    String home(@Valid PageRequest page, Model model, Locale locale) {
        model.addAttribute("member", !Readers.get().memberships().isEmpty());
        model.addAttribute("waiting", waiting.list(page, locale));
        model.addAttribute("lapsed", invitations.lapsed());
        model.addAttribute("blocks", properties.blocks());
        return "home/home";
    }
}
