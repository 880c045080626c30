package org.spona.members.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.directory.Region;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Networks and the organisations that work together in them. */
@Service
@Transactional(readOnly = true)
public class Networks {

    private final JdbcClient database;

    Networks(JdbcClient database) {
        this.database = database;
    }

    /** All networks, by name. */
    public List<Network> list() {
        return database.sql("select * from directory_network order by name_latin collate \"sr-Latn-x-icu\"")
                .query(new SimplePropertyRowMapper<>(Network.class))
                .list();
    }

    /** The networks that the reader coordinates, by name. */
    public List<Network> listCoordinated() {
        Set<UUID> coordinated = Readers.get().coordinatorNetworks();
        return list().stream()
                .filter(network -> coordinated.contains(network.id()))
                .toList();
    }

    /** All regions, by name. */
    public List<Region> listRegions() {
        return database.sql("select * from directory_region order by name_latin collate \"sr-Latn-x-icu\"")
                .query(new SimplePropertyRowMapper<>(Region.class))
                .list();
    }

    /** The networks in which an organisation works, by name. */
    public List<Network> listOf(UUID organisationId) {
        return database.sql("""
                        select * from directory_network where id in
                            (select network_id from roster where organisation_id = ? and status = 'JOINED')
                        order by name_latin collate "sr-Latn-x-icu"
                        """)
                .param(organisationId)
                .query(new SimplePropertyRowMapper<>(Network.class))
                .list();
    }

    /** The organisations of these networks, by name. */
    public List<Organisation> organisations(Collection<UUID> networkIds) {
        if (networkIds.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select * from directory_organisation where merged_into is null and id in
                            (select organisation_id from roster where network_id in (:networks) and status = 'JOINED')
                        order by name_latin collate "sr-Latn-x-icu"
                        """)
                .param("networks", List.copyOf(networkIds))
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .list();
    }

    /** Whether an organisation works in a network. */
    public boolean has(UUID networkId, UUID organisationId) {
        return database.sql(
                        "select exists (select from roster where network_id = ? and organisation_id = ? and status = 'JOINED')")
                .param(networkId)
                .param(organisationId)
                .query(Boolean.class)
                .single();
    }
}
