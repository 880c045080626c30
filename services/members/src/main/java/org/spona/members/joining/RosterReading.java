package org.spona.members.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations stand in networks, and what the reader may do about it. */
@Service
@Transactional(readOnly = true)
public class RosterReading {

    /**
     * A network as an organisation's page shows it.
     *
     * @param entry what is between the two so far
     * @param steps what the reader may do
     * @param coordinated whether the reader coordinates the network
     */
    public record Relation(Network network, Optional<RosterEntry> entry, Set<JoiningStep> steps, boolean coordinated) {

        /** Whether the organisation works there. */
        public boolean joined() {
            return entry.filter(known -> known.status() == RosterEntry.Status.JOINED)
                    .isPresent();
        }
    }

    private final Roster roster;
    private final OrganisationVoice voice;
    private final Directory directory;
    private final JdbcClient database;

    RosterReading(Roster roster, OrganisationVoice voice, Directory directory, JdbcClient database) {
        this.roster = roster;
        this.voice = voice;
        this.directory = directory;
        this.database = database;
    }

    /** The networks that an organisation has to do with, and those into which the reader can ask it, by name. */
    public List<Relation> relations(UUID organisationId) {
        Set<UUID> coordinated = Readers.get().coordinatorNetworks();
        boolean speaks = voice.speaksFor(organisationId);
        Map<UUID, RosterEntry> entries = roster.findByOrganisationId(organisationId).stream()
                .collect(Collectors.toMap(RosterEntry::networkId, Function.identity()));
        Set<UUID> networks =
                Stream.concat(entries.keySet().stream(), coordinated.stream()).collect(Collectors.toSet());
        return directory.networks(networks).values().stream()
                .map(network -> relation(network, entries, coordinated, speaks))
                .filter(relation -> relation.joined() || !relation.steps().isEmpty())
                .sorted(Comparator.comparing(relation -> relation.network().nameLatin()))
                .toList();
    }

    private static Relation relation(
            Network network, Map<UUID, RosterEntry> entries, Set<UUID> coordinated, boolean speaks) {
        Optional<RosterEntry> entry = Optional.ofNullable(entries.get(network.id()));
        boolean coordinates = coordinated.contains(network.id());
        return new Relation(network, entry, JoiningStep.of(entry, coordinates, speaks), coordinates);
    }

    /** How many people work for an organisation in a network, guests excepted, as far as the reader may know. */
    public long working(UUID networkId, UUID organisationId) {
        return database.sql("""
                        select count(distinct person_id) from directory_membership_now
                        where network_id = ? and organisation_id = ? and role <> 'GUEST'""")
                .params(networkId, organisationId)
                .query(Long.class)
                .single();
    }
}
