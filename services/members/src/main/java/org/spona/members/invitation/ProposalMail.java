package org.spona.members.invitation;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.members.membership.PeopleMail;
import org.spona.members.organisation.OrganisationVoice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who speak for an organisation what is proposed to them, and to whoever proposed it what became of it. */
@Component
class ProposalMail {

    private final PeopleMail mail;
    private final OrganisationVoice voice;

    ProposalMail(PeopleMail mail, OrganisationVoice voice) {
        this.mail = mail;
        this.voice = voice;
    }

    @EventListener
    void on(InvitationEvent.Proposed event) {
        Invitation proposal = event.invitation();
        write(proposal, "proposal.proposed", voice.people(proposal.organisationId()));
    }

    @EventListener
    void on(InvitationEvent.Decided event) {
        Invitation proposal = event.invitation();
        Set<UUID> follower = proposal.followedBy().stream().collect(Collectors.toSet());
        switch (proposal.status()) {
            case PENDING -> write(proposal, "proposal.confirmed", follower);
            case REFUSED -> write(proposal, "proposal.refused", follower);
            case EXPIRED ->
                write(
                        proposal,
                        "proposal.expired",
                        Stream.concat(follower.stream(), voice.people(proposal.organisationId()).stream())
                                .collect(Collectors.toSet()));
            case PROPOSED, ACCEPTED, DECLINED, REVOKED ->
                throw new IllegalStateException("not decided: " + proposal.getId());
        }
    }

    private void write(Invitation proposal, String code, Set<UUID> people) {
        mail.write(code + ":" + proposal.getId(), people, code, "/invitations", locale -> words(proposal, locale));
    }

    private Object[] words(Invitation proposal, Locale locale) {
        return new Object[] {
            mail.network(proposal.networkId(), locale),
            mail.organisation(proposal.organisationId(), locale),
            mail.role(proposal.role(), locale),
            proposal.person().givenName() + " " + proposal.person().familyName()
        };
    }
}
