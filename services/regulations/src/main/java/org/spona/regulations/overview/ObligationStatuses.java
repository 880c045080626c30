package org.spona.regulations.overview;

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

    /**
     * How an obligation stands in an organisation that it asks.
     *
     * @param applicationId what the organisation says of it; null when it has said nothing, or not to the reader
     */
    record Cell(
            UUID organisationId,
            UUID obligationId,
            ObligationStatus status,
            @Nullable UUID applicationId) {}

    /**
     * How each obligation stands in each organisation that it asks: by organisation.
     *
     * @param updateId the obligations of one update only; all when null
     * @param organisationId in one organisation only; all when null
     */
    Map<UUID, List<Cell>> of(UUID networkId, @Nullable UUID updateId, @Nullable UUID organisationId) {
        return database
                .sql("""
                        select organisation_id, obligation_id, status, application_id from obligation_status
                        where network_id = :network and (cast(:update as uuid) is null or update_id = :update)
                            and (cast(:organisation as uuid) is null or organisation_id = :organisation)
                        """)
                .param("network", networkId)
                .param("update", updateId)
                .param("organisation", organisationId)
                .query(new SimplePropertyRowMapper<>(Cell.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Cell::organisationId));
    }
}
