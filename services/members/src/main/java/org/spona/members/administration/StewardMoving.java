package org.spona.members.administration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spona.members.membership.PeopleMail;
import org.spona.members.organisation.Organisation;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.members.organisation.Organisations;
import org.spona.platform.directory.Network;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steward of an organisation moves to another network of its country: by the word of an administrator, or of a coordinator
 * of the steward that it leaves. The coordinators of both networks and the administrators are told.
 */
@Service
@Transactional
public class StewardMoving {

    private final JdbcClient database;
    private final Organisations organisations;
    private final Administration administration;
    private final OrganisationVoice voice;
    private final PeopleMail mail;

    StewardMoving(
            JdbcClient database,
            Organisations organisations,
            Administration administration,
            OrganisationVoice voice,
            PeopleMail mail) {
        this.database = database;
        this.organisations = organisations;
        this.administration = administration;
        this.voice = voice;
        this.mail = mail;
    }

    /** The network that stewards an organisation now. */
    @Transactional(readOnly = true)
    public Optional<Network> steward(UUID organisationId) {
        return database.sql("""
                        select n.* from directory_network n join organisation o on o.steward_network_id = n.id where o.id = ?
                        """)
                .param(organisationId)
                .query(new SimplePropertyRowMapper<>(Network.class))
                .optional();
    }

    /**
     * The networks to which the steward can move, by name.
     *
     * @throws Refusal {@code not-found} when the reader may not move it
     */
    @Transactional(readOnly = true)
    public List<Network> choices(UUID organisationId) {
        require(organisationId);
        return database.sql("""
                        select n.* from directory_network n join organisation o on o.country = n.country
                        where o.id = ? and n.id is distinct from o.steward_network_id
                        order by n.name_latin collate "sr-Latn-x-icu"
                        """)
                .param(organisationId)
                .query(new SimplePropertyRowMapper<>(Network.class))
                .list();
    }

    /**
     * Makes a network the steward. Repeating it does nothing more, for those who may still move it.
     *
     * @throws Refusal {@code not-found} when the reader neither administers the organisation nor coordinates its steward
     * @throws InvalidInput when the network is not of the organisation's country
     */
    public void move(UUID organisationId, UUID networkId) {
        require(organisationId);
        Optional<Network> old = steward(organisationId);
        if (old.map(Network::id).filter(networkId::equals).isPresent()) {
            return;
        }
        if (choices(organisationId).stream().map(Network::id).noneMatch(networkId::equals)) {
            throw new InvalidInput("networkId", "steward.country");
        }
        Set<UUID> people = new HashSet<>(voice.people(organisationId));
        old.map(Network::id).ifPresent(network -> people.addAll(voice.coordinators(network)));
        people.addAll(voice.coordinators(networkId));
        Organisation organisation = organisations.get(organisationId);
        organisation.moveStewardTo(networkId);
        organisations.saveAndFlush(organisation);
        mail.write(
                "steward.moved:" + UUID.randomUUID(),
                people,
                "steward.moved",
                "/organisations/" + organisationId,
                locale -> new Object[] {mail.organisation(organisationId, locale), mail.network(networkId, locale)});
    }

    private void require(UUID organisationId) {
        if (!Readers.get().administers(organisationId) && !administration.stewards(organisationId)) {
            throw Refusal.notFound();
        }
    }
}
