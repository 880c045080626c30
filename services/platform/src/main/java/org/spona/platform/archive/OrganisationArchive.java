package org.spona.platform.archive;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this service has of organisations. */
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisationArchive implements ArchiveSource {

    private static final int AT_ONCE = 50;

    private final List<OrganisationData> kept;
    private final List<OrganisationDataSource> sources;
    private final JdbcClient database;

    OrganisationArchive(List<OrganisationData> kept, List<OrganisationDataSource> sources, JdbcClient database) {
        this.kept = List.copyOf(kept);
        this.sources = List.copyOf(sources);
        this.database = database;
    }

    /** Tells everything that is an organisation's. The transaction is the service's again afterwards. */
    @Override
    public void tell(ArchiveRequest request, ArchiveParts parts) {
        UUID organisationId = request.organisationId();
        if (organisationId != null) {
            tell(organisationId, parts);
        }
    }

    private void tell(UUID organisationId, ArchiveParts parts) {
        List<UUID> ids = database.sql("select id from directory_organisation where id = :id or merged_into = :id")
                .param("id", organisationId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        if (ids.isEmpty()) {
            return;
        }
        String networks = networks(ids, "array_agg(distinct network_id) filter (where joined)");
        String pairs = networks(ids, "array_agg(reader_pair(organisation_id, network_id))");
        set("spona.service", "");
        set("spona.organisations", array(ids));
        set("spona.administered", array(List.of(organisationId)));
        set("spona.coordinators", pairs);
        for (OrganisationData data : kept) {
            set("spona.networks", data.readsNetworks() ? networks : "");
            set("spona.public", data.readsNetworks() ? "on" : "");
            tell(data, ids, parts);
        }
        set("spona.networks", "");
        set("spona.public", "");
        sources.forEach(source -> source.tell(parts));
        Stream.of("spona.organisations", "spona.administered", "spona.coordinators")
                .forEach(setting -> set(setting, ""));
        set("spona.service", "on");
    }

    private void tell(OrganisationData data, List<UUID> ids, ArchiveParts parts) {
        parts.begin(data.name());
        try (Stream<String> rows = database
                .sql("select to_json(kept)::text from (" + data.kept() + ") kept")
                .withFetchSize(AT_ONCE)
                .param("organisations", ids)
                .query((row, _) -> row.getString(1))
                .stream()) {
            rows.takeWhile(parts::add).forEach(_ -> {});
        }
    }

    private String networks(List<UUID> ids, String which) {
        return database.sql("select coalesce((select " + which
                        + "::text from directory_roster where organisation_id in (:organisations)), '{}')")
                .param("organisations", ids)
                .query(String.class)
                .single();
    }

    private void set(String setting, String value) {
        database.sql("select set_config(?, ?, true)")
                .params(setting, value)
                .query(String.class)
                .single();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
