package org.spona.members.joining;

import java.time.Clock;
import java.util.UUID;
import org.spona.members.membership.MembershipEnding;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations come into networks and leave them. A network asks; who speaks for the organisation answers, and either side ends it.
 * A network that vouches for the organisation itself, as its steward or because nobody does, need not ask. Whatever a reader has no say in
 * is answered with {@code not-found}.
 */
@Service
@Transactional
public class Joining {

    private final Roster roster;
    private final OrganisationVoice voice;
    private final Stewardship stewardship;
    private final MembershipEnding memberships;
    private final JoiningMail mail;
    private final Directory directory;
    private final JdbcClient database;
    private final Clock clock;

    Joining(
            Roster roster,
            OrganisationVoice voice,
            Stewardship stewardship,
            MembershipEnding memberships,
            JoiningMail mail,
            Directory directory,
            JdbcClient database,
            Clock clock) {
        this.roster = roster;
        this.voice = voice;
        this.stewardship = stewardship;
        this.memberships = memberships;
        this.mail = mail;
        this.directory = directory;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A network asks an organisation to join, for a coordinator. One that the network vouches for has joined with that. Repeating it does
     * nothing more.
     *
     * @param word why, in the coordinator's words; may be empty
     * @throws Refusal {@code not-found} when she does not coordinate the network or there is no such organisation,
     *     {@code joining-declined} too soon after a no
     */
    public RosterEntry ask(UUID networkId, UUID organisationId, String word) {
        requireCoordinator(networkId);
        boolean known = directory
                .findOrganisation(organisationId)
                .filter(organisation -> organisation.id().equals(organisationId))
                .isPresent();
        if (!known) {
            throw Refusal.notFound();
        }
        awaitTurn(networkId, organisationId);
        stewardship.claim(organisationId, networkId);
        UUID reader = Readers.get().personId();
        RosterEntry entry = roster.lock(networkId, organisationId)
                .orElseGet(() ->
                        new RosterEntry(UUID.randomUUID(), networkId, organisationId, word, reader, clock.instant()));
        boolean open = !entry.isNew() && entry.isOpen();
        entry.askAgain(word, reader, clock.instant());
        if (entry.status() == RosterEntry.Status.ASKED && stewardship.vouches(networkId, organisationId)) {
            entry.accept(reader, clock.instant());
        }
        RosterEntry saved = roster.saveAndFlush(entry);
        if (!open) {
            mail.asked(saved);
        }
        return saved;
    }

    /** The organisation says yes, by who speaks for it. */
    public RosterEntry accept(UUID networkId, UUID organisationId) {
        RosterEntry entry = lockAsVoice(networkId, organisationId);
        entry.accept(Readers.get().personId(), clock.instant());
        mail.answered(entry, "accepted");
        return roster.saveAndFlush(entry);
    }

    /** The organisation says no, by who speaks for it. */
    public RosterEntry decline(UUID networkId, UUID organisationId) {
        RosterEntry entry = lockAsVoice(networkId, organisationId);
        entry.decline(Readers.get().personId(), clock.instant());
        mail.answered(entry, "declined");
        return roster.saveAndFlush(entry);
    }

    /**
     * The network takes its question back, or one of the two ends what was; the memberships of the organisation's people in the network
     * end with it.
     *
     * @throws Refusal {@code last-coordinator} when the network would be left without one
     */
    public RosterEntry leave(UUID networkId, UUID organisationId) {
        boolean coordinates = Readers.get().coordinatorNetworks().contains(networkId);
        if (!coordinates && !voice.speaksFor(organisationId)) {
            throw Refusal.notFound();
        }
        RosterEntry entry = roster.lock(networkId, organisationId).orElseThrow(Refusal::notFound);
        boolean worked = entry.status() == RosterEntry.Status.JOINED;
        entry.leave(Readers.get().personId(), clock.instant());
        RosterEntry left = roster.saveAndFlush(entry);
        if (worked) {
            memberships.endAllOf(networkId, organisationId);
            mail.left(left, coordinates);
        }
        return left;
    }

    private RosterEntry lockAsVoice(UUID networkId, UUID organisationId) {
        if (!voice.speaksFor(organisationId)) {
            throw Refusal.notFound();
        }
        return roster.lock(networkId, organisationId).orElseThrow(Refusal::notFound);
    }

    private void awaitTurn(UUID networkId, UUID organisationId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:two, 0))")
                .param("two", networkId + "/" + organisationId)
                .query((row, number) -> number)
                .single();
    }

    private static void requireCoordinator(UUID networkId) {
        if (!Readers.get().coordinatorNetworks().contains(networkId)) {
            throw Refusal.notFound();
        }
    }
}
