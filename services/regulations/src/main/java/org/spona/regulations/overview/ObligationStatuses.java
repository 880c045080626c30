package org.spona.regulations.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.regulations.application.ObligationStatus;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How obligations stand in the organisations of a network, by the view {@code obligation_status}. */
@Component
class ObligationStatuses {

    private final JdbcClient database;

    ObligationStatuses(JdbcClient database) {
        this.database = database;
    }

    private record Cell(UUID organisationId, UUID obligationId, ObligationStatus status) {}

    /** An organisation of a network with late obligations. */
    record Late(UUID networkId, UUID organisationId, long obligations) {}

    /**
     * How each obligation stands in each organisation that it asks: by organisation, then by obligation.
     *
     * @param updateId the obligations of one update only; all when null
     */
    Map<UUID, Map<UUID, ObligationStatus>> of(UUID networkId, @Nullable UUID updateId) {
        return database
                .sql("""
                        select organisation_id, obligation_id, status from obligation_status
                        where network_id = :network and (cast(:update as uuid) is null or update_id = :update)
                        """)
                .param("network", networkId)
                .param("update", updateId)
                .query(new SimplePropertyRowMapper<>(Cell.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Cell::organisationId, Collectors.toMap(Cell::obligationId, Cell::status)));
    }

    /**
     * The organisations with most late obligations in some networks.
     *
     * @param size at most so many of each network
     */
    List<Late> latest(Collection<UUID> networkIds, int size) {
        return networkIds.isEmpty()
                ? List.of()
                : database.sql("""
                                select network_id, organisation_id, obligations from (
                                    select s.network_id, s.organisation_id, count(*) as obligations, row_number() over (
                                        partition by s.network_id order by count(*) desc, o.name_latin) as place
                                    from obligation_status s join directory_organisation o on o.id = s.organisation_id
                                    where s.late and s.network_id in (:networks)
                                    group by s.network_id, s.organisation_id, o.name_latin) ranked
                                where place <= :size order by network_id, place
                                """)
                        .param("networks", List.copyOf(networkIds))
                        .param("size", size)
                        .query(new SimplePropertyRowMapper<>(Late.class))
                        .list();
    }
}
