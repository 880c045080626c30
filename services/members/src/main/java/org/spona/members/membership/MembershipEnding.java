package org.spona.members.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Memberships end: by who speaks for the organisation, by the network's coordinators as far as {@link MembershipAuthority} lets them,
 * and by the person herself. Who leaves hands over what she has not finished.
 */
@Service
@Transactional
public class MembershipEnding {

    private final Memberships memberships;
    private final MembershipAuthority.Finder authority;
    private final OrganisationVoice voice;
    private final PeopleMail mail;
    private final Clock clock;

    MembershipEnding(
            Memberships memberships,
            MembershipAuthority.Finder authority,
            OrganisationVoice voice,
            PeopleMail mail,
            Clock clock) {
        this.memberships = memberships;
        this.authority = authority;
        this.voice = voice;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Ends a membership now. Repeating it does nothing more.
     *
     * @param heir the colleague who takes over drafts, obligations and invitations; null to hand them back to the organisation
     * @throws Refusal {@code not-found} when the reader has no say in it, {@code membership-of-organisation} when she can only ask for
     *     it, {@code last-coordinator} when the network would be left without one
     * @throws InvalidInput when the heir is no colleague in the same organisation
     */
    public Membership end(UUID id, @Nullable UUID heir) {
        Reader reader = Readers.get();
        Membership membership = memberships.get(id);
        requireSay(reader, membership);
        boolean colleague = heir == null
                || (!heir.equals(membership.personId()) && memberships.worksFor(heir, membership.organisationId()));
        if (!colleague) {
            throw new InvalidInput("handTo", "membership.handTo.elsewhere");
        }
        return end(membership, heir, reader.personId());
    }

    private void requireSay(Reader reader, Membership membership) {
        if (membership.personId().equals(reader.personId())) {
            return;
        }
        var say = authority.of(membership.networkId(), membership.organisationId());
        if (!say.ends(membership.role())) {
            throw say.asksToEnd(membership.role())
                    ? new Refusal(MembershipError.ORGANISATION_ENDS)
                    : Refusal.notFound();
        }
    }

    /**
     * Ends all memberships of an organisation's people in a network that it leaves; its guests there are the network's own. What they
     * leave unfinished goes back to the organisation. The caller knows that the reader may end them, and has noted that the
     * organisation is no longer there.
     *
     * @throws Refusal {@code last-coordinator} when the network would be left without one
     */
    public void endAllOf(UUID networkId, UUID organisationId) {
        UUID reader = Readers.get().personId();
        memberships.findOpen(networkId, organisationId).forEach(membership -> end(membership, null, reader));
    }

    /**
     * Ends all memberships of the person who goes; what she leaves unfinished goes back to her organisations. For the service.
     *
     * @throws Refusal {@code last-coordinator} when a network would be left without one
     */
    public void endAllOf(UUID personId) {
        memberships.findOpenOf(personId).forEach(membership -> end(membership, null, personId));
    }

    /**
     * Refuses the end of an account without which a network would have no coordinator.
     *
     * @throws Refusal {@code last-coordinator}
     */
    public void requireSuccessors(UUID personId) {
        memberships.findOpenOf(personId).stream()
                .filter(membership -> membership.role() == Role.COORDINATOR)
                .forEach(this::requireAnotherCoordinator);
    }

    private Membership end(Membership membership, @Nullable UUID heir, UUID by) {
        if (membership.role() == Role.COORDINATOR) {
            requireAnotherCoordinator(membership);
        }
        if (!membership.isOpen()) {
            return membership;
        }
        membership.end(by, goesOnThere(membership) ? membership.personId() : heir, clock.instant());
        Membership ended = memberships.saveAndFlush(membership);
        if (!by.equals(ended.personId())) {
            tell(ended);
        }
        return ended;
    }

    /** Whether another membership of hers for the same organisation in the same network holds. */
    private boolean goesOnThere(Membership ending) {
        return memberships.findOpen(ending.networkId(), ending.organisationId()).stream()
                .anyMatch(other -> other.personId().equals(ending.personId())
                        && !other.getId().equals(ending.getId()));
    }

    private void requireAnotherCoordinator(Membership ending) {
        boolean another = memberships.lockCoordinators(ending.networkId()).stream()
                .anyMatch(other -> !other.getId().equals(ending.getId()));
        if (!another && ending.isOpen()) {
            throw new Refusal(MembershipError.LAST_COORDINATOR);
        }
    }

    private void tell(Membership ended) {
        mail.write(
                "membership-ended:" + ended.getId(),
                List.of(ended.personId()),
                "membership.ended",
                "/profile",
                locale -> names(ended, locale));
    }

    /**
     * Asks those who speak for the organisation to end a membership that the reader cannot end; once a day.
     *
     * @param personName of whom it is
     * @throws Refusal {@code not-found} when she does not coordinate its network or can end it herself
     */
    public void ask(UUID id, String personName) {
        Membership membership = memberships.get(id);
        var say = authority.of(membership.networkId(), membership.organisationId());
        if (!membership.isOpen() || !say.asksToEnd(membership.role())) {
            throw Refusal.notFound();
        }
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        mail.write(
                "membership-end-asked:" + id + ":" + today,
                voice.people(membership.organisationId()),
                "membership.ask",
                "/memberships/" + id + "/end",
                locale -> {
                    Object[] names = names(membership, locale);
                    return new Object[] {
                        names[0], names[1], names[2], personName, Readers.get().name()
                    };
                });
    }

    private Object[] names(Membership membership, Locale locale) {
        return new Object[] {
            mail.network(membership.networkId(), locale),
            mail.organisation(membership.organisationId(), locale),
            mail.role(membership.role(), locale)
        };
    }
}
