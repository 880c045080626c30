package org.spona.members.invitation.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.invitation.InvitationScope;
import org.spona.platform.directory.Network;
import org.spona.platform.language.Language;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of an invitation lets choose, in the language of the page. */
@Component
class InvitationForm {

    private final InvitationScope scope;
    private final MessageSource messages;

    InvitationForm(InvitationScope scope, MessageSource messages) {
        this.scope = scope;
        this.messages = messages;
    }

    /**
     * The network into which is invited: as chosen, else the first into which the reader may invite.
     *
     * @throws Refusal {@code not-found} when there is none, or the chosen one is not one
     */
    UUID network(Optional<UUID> chosen) {
        return scope.networks().stream()
                .map(Network::id)
                .filter(id -> chosen.map(id::equals).orElse(true))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    void addTo(Model model, UUID networkId, Locale locale) {
        model.addAttribute("networks", scope.networks());
        model.addAttribute("network", networkId);
        model.addAttribute("organisations", Choice.organisations(scope.organisations(networkId), messages, locale));
        model.addAttribute("roles", Choice.explained(scope.roles(networkId).stream(), "role.", messages, locale));
        model.addAttribute(
                "languages",
                Choice.worded(Stream.of(Language.values()).map(Language::tag), "reading.", messages, locale));
    }
}
