package org.spona.members.invitation.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.organisation.Networks;
import org.spona.platform.directory.Network;
import org.spona.platform.language.Language;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.spona.platform.tenancy.Role;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of an invitation lets choose, in the language of the page. */
@Component
class InvitationForm {

    private final Networks networks;
    private final MessageSource messages;

    InvitationForm(Networks networks, MessageSource messages) {
        this.networks = networks;
        this.messages = messages;
    }

    /**
     * The network into which is invited: as chosen, else the first one that the reader coordinates.
     *
     * @throws Refusal {@code not-found} when she coordinates none, or not the chosen one
     */
    UUID network(Optional<UUID> chosen) {
        return networks.listCoordinated().stream()
                .map(Network::id)
                .filter(id -> chosen.map(id::equals).orElse(true))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    void addTo(Model model, UUID networkId, Locale locale) {
        model.addAttribute("networks", networks.listCoordinated());
        model.addAttribute("network", networkId);
        model.addAttribute("organisations", Choice.named(networks.organisations(List.of(networkId)), locale));
        model.addAttribute("roles", Choice.explained(Stream.of(Role.values()), "role.", messages, locale));
        model.addAttribute(
                "languages",
                Choice.worded(Stream.of(Language.values()).map(Language::tag), "reading.", messages, locale));
    }
}
