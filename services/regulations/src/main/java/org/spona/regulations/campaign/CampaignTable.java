package org.spona.regulations.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Organisation;
import org.spona.regulations.application.ApplicationStatus;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.campaign.CampaignTrend.Cell;
import org.spona.regulations.campaign.CampaignTrend.Said;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations of campaigns by their obligations, by the view {@code campaign_cell}: a campaign is read by one statement, whatever its size. */
@Component
class CampaignTable {

    private static final String LINES = """
            select o.*, m.reminded_at, coalesce(cells.silent, false) as silent, cells.obligations, cells.statuses,
                o.merged_into is null and exists (select from directory_roster r
                    where r.network_id = m.network_id and r.organisation_id = o.id and r.joined) as present
            from campaign_member m
            join directory_organisation o on o.id = m.organisation_id
            left join (
                select organisation_id, array_agg(obligation_id order by place) as obligations,
                    array_agg(status order by place) as statuses,
                    not bool_or(says is not null or non_competence_id is not null) as silent
                from campaign_cell where campaign_id = :campaign group by organisation_id
            ) cells on cells.organisation_id = m.organisation_id
            where m.campaign_id = :campaign and (cast(:organisation as uuid) is null or m.organisation_id = :organisation)
            order by o.name_latin collate "sr-Latn-x-icu", o.id
            """;

    private static final String SAID = """
            with cell as materialized (select * from campaign_cell where campaign_id = :campaign)
            select c.organisation_id, c.obligation_id, s.changed_at as at, s.status as says, false as denied
            from cell c join application_change s on s.application_id = c.application_id
            union all
            select c.organisation_id, c.obligation_id, n.said_at, null, true
            from cell c join non_competence n on n.organisation_id = c.organisation_id
                and n.network_id = c.network_id and n.regulation_id = c.regulation_id
            union all
            select c.organisation_id, c.obligation_id, n.withdrawn_at, null, false
            from cell c join non_competence n on n.organisation_id = c.organisation_id
                and n.network_id = c.network_id and n.regulation_id = c.regulation_id and n.withdrawn_at is not null
            order by at
            """;

    private static final SimplePropertyRowMapper<Organisation> ORGANISATION =
            new SimplePropertyRowMapper<>(Organisation.class);

    private final JdbcClient database;

    CampaignTable(JdbcClient database) {
        this.database = database;
    }

    /** All organisations that a campaign follows, as far as the reader may know, by name. */
    List<CampaignLine> lines(UUID campaignId) {
        return lines(campaignId, null);
    }

    /** One of them. */
    Optional<CampaignLine> line(UUID campaignId, UUID organisationId) {
        return lines(campaignId, organisationId).stream().findFirst();
    }

    /** What was said of all that a campaign asks, the oldest first. */
    List<Said> said(UUID campaignId) {
        return database.sql(SAID)
                .param("campaign", campaignId)
                .query((row, _) -> new Said(
                        new Cell(
                                row.getObject("organisation_id", UUID.class),
                                row.getObject("obligation_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        says(row.getString("says")),
                        row.getBoolean("denied")))
                .list();
    }

    private List<CampaignLine> lines(UUID campaignId, @Nullable UUID organisationId) {
        return database.sql(LINES)
                .param("campaign", campaignId)
                .param("organisation", organisationId)
                .query((row, number) -> new CampaignLine(
                        ORGANISATION.mapRow(row, number),
                        row.getBoolean("present"),
                        remindedAt(row),
                        row.getBoolean("silent"),
                        cells(row)))
                .list();
    }

    private static @Nullable ApplicationStatus says(@Nullable String status) {
        return status == null ? null : ApplicationStatus.valueOf(status);
    }

    private static @Nullable Instant remindedAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("reminded_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Map<UUID, ObligationStatus> cells(ResultSet row) throws SQLException {
        Map<UUID, ObligationStatus> cells = new HashMap<>();
        if (row.getArray("obligations") != null) {
            UUID[] obligations = (UUID[]) row.getArray("obligations").getArray();
            String[] statuses = (String[]) row.getArray("statuses").getArray();
            for (int place = 0; place < obligations.length; place++) {
                cells.put(obligations[place], ObligationStatus.valueOf(statuses[place]));
            }
        }
        return cells;
    }
}
