package org.spona.regulations.update;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations an obligation addresses, by the view {@code obligation_addressee}: those of its network that are of a kind and in a
 * country that it names. A reader learns of the networks of hers only.
 */
@Service
@Transactional(readOnly = true)
public class ObligationAddressees {

    private final JdbcClient database;

    ObligationAddressees(JdbcClient database) {
        this.database = database;
    }

    /** Whether an obligation addresses an organisation. */
    public boolean include(UUID obligationId, UUID organisationId) {
        return database.sql("""
                        select exists (select from obligation_addressee
                            where obligation_id = :obligation and organisation_id = merged_organisation(:organisation))
                        """)
                .param("obligation", obligationId)
                .param("organisation", organisationId)
                .query(Boolean.class)
                .single();
    }

    /** What an update asks of whom: the ids of obligations by organisation; organisations that are asked nothing are left out. */
    public Map<UUID, Set<UUID>> obligationsByOrganisation(UUID updateId) {
        return database
                .sql("select organisation_id, obligation_id from obligation_addressee where update_id = ?")
                .param(updateId)
                .query((row, number) -> Map.entry(
                        row.getObject("organisation_id", UUID.class), row.getObject("obligation_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Those of some updates that ask something of an organisation in a network. */
    public Set<UUID> updatesThatAsk(UUID organisationId, UUID networkId, Collection<UUID> updateIds) {
        return updateIds.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("""
                                select update_id from obligation_addressee
                                where organisation_id = merged_organisation(:organisation) and network_id = :network
                                and update_id in (:updates)
                                """)
                        .param("organisation", organisationId)
                        .param("network", networkId)
                        .param("updates", List.copyOf(updateIds))
                        .query(UUID.class)
                        .list());
    }
}
