package org.spona.regulations.provision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of provisions in the database: thousands belong to one version, so they are written and read in one go. */
@Component
class ProvisionTable {

    private final JdbcClient database;
    private final ProvisionRows rows;

    ProvisionTable(JdbcClient database) {
        this.database = database;
        this.rows = new ProvisionRows(database, "provision_text", "version_id");
    }

    /** Writes what a draft says in place of what it said. */
    void replace(ActVersion version, List<Provision> provisions) {
        rows.delete(version.getId());
        identify(version, provisions);
        rows.insert(version.getId(), version.ownership(), provisions);
    }

    /** Writes what has changed in a draft. */
    void change(ActVersion version, List<Provision> provisions) {
        identify(version, provisions);
        rows.change(version.getId(), version.ownership(), provisions);
    }

    private void identify(ActVersion version, List<Provision> provisions) {
        database.sql("""
                        insert into provision (wid, regulation_id, organisation_id, network_id)
                        select line.wid, :regulation, :organisation, :network from unnest(cast(:wids as uuid[])) line (wid)
                        where not exists (select from provision known where known.wid = line.wid) on conflict do nothing""")
                .param("regulation", version.regulationId())
                .param("organisation", version.ownership().organisationId())
                .param("network", version.ownership().networkId())
                .param("wids", provisions.stream().map(Provision::wid).toArray(UUID[]::new))
                .update();
    }

    /** All of a version, in the order of reading. */
    List<Provision> list(UUID versionId) {
        return rows.list(versionId);
    }

    /** An article of a version and what stands in it, in the order of reading. */
    List<Provision> listArticle(UUID versionId, String article) {
        return database.sql(
                        "select " + ProvisionRows.COLUMNS
                                + " from provision_text where version_id = :version and split_part(address, '/', 1) = :article order by place")
                .param("version", versionId)
                .param("article", article)
                .query((row, _) -> ProvisionRows.read(row))
                .list();
    }

    /** Who an address of a version is. */
    Optional<UUID> find(UUID versionId, String address) {
        return database.sql("select wid from provision_text where version_id = :version and address = :address")
                .param("version", versionId)
                .param("address", address)
                .query(UUID.class)
                .optional();
    }

    /** One line of a version. */
    Optional<Provision> find(UUID versionId, UUID wid) {
        return database.sql("select " + ProvisionRows.COLUMNS
                        + " from provision_text where version_id = :version and wid = :wid")
                .param("version", versionId)
                .param("wid", wid)
                .query((row, _) -> ProvisionRows.read(row))
                .optional();
    }

    /** Where provisions are in a version; those that it has not are left out. */
    Map<UUID, String> addresses(UUID versionId, Collection<UUID> wids) {
        return wids.isEmpty()
                ? Map.of()
                : database
                        .sql("select wid, address from provision_text where version_id = :version and wid in (:wids)")
                        .param("version", versionId)
                        .param("wids", List.copyOf(wids))
                        .query((row, _) -> Map.entry(row.getObject("wid", UUID.class), row.getString("address")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many lines of a version want a person's eye. */
    int countDoubts(UUID versionId) {
        return database.sql("select count(*) from provision_text where version_id = :version and doubts <> '{}'")
                .param("version", versionId)
                .query(Integer.class)
                .single();
    }

    /** How many lines each of these versions has. */
    int count(UUID versionId) {
        return database.sql("select count(*) from provision_text where version_id = :version")
                .param("version", versionId)
                .query(Integer.class)
                .single();
    }

    /** The act to which a provision belongs, if the reader may see it. */
    Optional<UUID> regulationOf(UUID wid) {
        return database.sql("select regulation_id from provision where wid = :wid")
                .param("wid", wid)
                .query(UUID.class)
                .optional();
    }

    /** The articles among some provisions. */
    List<UUID> listArticles(Collection<UUID> wids) {
        return wids.isEmpty()
                ? List.of()
                : database.sql("select distinct wid from provision_text where wid in (:wids) and level = 'ARTICLE'")
                        .param("wids", List.copyOf(wids))
                        .query((row, _) -> row.getObject("wid", UUID.class))
                        .list();
    }

    /** The articles of an act's published texts that a version has no more, as they were last. */
    List<Provision> listGone(UUID regulationId, UUID versionId) {
        return database.sql("""
                        select distinct on (t.wid) t.wid, t.parent, t.depth, t.level, t.number, t.sort_key, t.heading, t.body, t.address, t.doubts
                        from act_version v join provision_text t on t.version_id = v.id and t.level = 'ARTICLE'
                        where v.regulation_id = :regulation and v.status = 'PUBLISHED'
                        and not exists (select from provision_text now where now.version_id = :version and now.wid = t.wid)
                        order by t.wid, v.valid_from desc nulls first""")
                .param("regulation", regulationId)
                .param("version", versionId)
                .query((row, _) -> ProvisionRows.read(row))
                .list();
    }

    /** What a provision said in each published version, the newest first. */
    List<PastText> listPast(UUID wid) {
        return database.sql("""
                        select t.version_id, v.valid_from, t.wid, t.parent, t.depth, t.level, t.number, t.sort_key, t.heading, t.body,
                            t.address, t.doubts
                        from provision_text t join act_version v on v.id = t.version_id and v.status = 'PUBLISHED'
                        where t.wid = :wid order by v.valid_from desc nulls first limit 200""")
                .param("wid", wid)
                .query((row, _) -> new PastText(row.getObject("version_id", UUID.class), ProvisionRows.read(row)))
                .list();
    }

    /** What a provision said in a version. */
    record PastText(UUID versionId, Provision provision) {}
}
