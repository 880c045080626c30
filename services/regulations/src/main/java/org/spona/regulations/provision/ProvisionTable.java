package org.spona.regulations.provision;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.regulations.text.Doubt;
import org.spona.regulations.text.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of provisions in the database: thousands belong to one version, so they are written and read in one go. */
@Component
class ProvisionTable {

    private static final String COLUMNS = "wid, parent, depth, level, number, sort_key, heading, body, address, doubts";

    private final JdbcClient database;

    ProvisionTable(JdbcClient database) {
        this.database = database;
    }

    /** Writes what a draft says in place of what it said. */
    void replace(ActVersion version, List<Provision> provisions) {
        database.sql("delete from provision_text where version_id = :version")
                .param("version", version.getId())
                .update();
        database.sql("""
                        insert into provision (wid, regulation_id, organisation_id, network_id)
                        select wid, :regulation, :organisation, :network from unnest(cast(:wids as uuid[])) wid on conflict do nothing""")
                .param("regulation", version.regulationId())
                .param("organisation", version.ownership().organisationId())
                .param("network", version.ownership().networkId())
                .param("wids", provisions.stream().map(Provision::wid).toArray(UUID[]::new))
                .update();
        database.sql("""
                        insert into provision_text (version_id, organisation_id, network_id, place, wid, parent, depth, level, number,
                            sort_key, heading, body, address, doubts)
                        select :version, :organisation, :network, place - 1, wid, parent, depth, level, number, sort_key, heading, body,
                            address, coalesce(string_to_array(nullif(doubts, ''), ','), '{}')
                        from unnest(cast(:wids as uuid[]), cast(:parents as uuid[]), cast(:depths as integer[]), cast(:levels as text[]),
                                cast(:numbers as text[]), cast(:keys as text[]), cast(:headings as text[]), cast(:bodies as text[]),
                                cast(:addresses as text[]), cast(:doubts as text[]))
                            with ordinality as line (wid, parent, depth, level, number, sort_key, heading, body, address, doubts, place)""")
                .param("version", version.getId())
                .param("organisation", version.ownership().organisationId())
                .param("network", version.ownership().networkId())
                .param("wids", provisions.stream().map(Provision::wid).toArray(UUID[]::new))
                .param(
                        "parents",
                        provisions.stream().map(it -> it.within().orElse(null)).toArray(UUID[]::new))
                .param("depths", provisions.stream().map(Provision::depth).toArray(Integer[]::new))
                .param(
                        "levels",
                        texts(provisions, provision -> provision.level().name()))
                .param("numbers", texts(provisions, Provision::number))
                .param("keys", texts(provisions, Provision::sortKey))
                .param("headings", texts(provisions, Provision::heading))
                .param("bodies", texts(provisions, Provision::text))
                .param("addresses", texts(provisions, Provision::address))
                .param(
                        "doubts",
                        texts(
                                provisions,
                                provision -> provision.doubts().stream()
                                        .map(Doubt::name)
                                        .sorted()
                                        .collect(Collectors.joining(","))))
                .update();
    }

    /** All of a version, in the order of reading. */
    List<Provision> list(UUID versionId) {
        return database.sql("select " + COLUMNS + " from provision_text where version_id = :version order by place")
                .param("version", versionId)
                .query((row, _) -> read(row))
                .list();
    }

    /** An article of a version and what stands in it, in the order of reading. */
    List<Provision> listArticle(UUID versionId, String article) {
        return database.sql(
                        "select " + COLUMNS
                                + " from provision_text where version_id = :version and split_part(address, '/', 1) = :article order by place")
                .param("version", versionId)
                .param("article", article)
                .query((row, _) -> read(row))
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
        return database.sql("select " + COLUMNS + " from provision_text where version_id = :version and wid = :wid")
                .param("version", versionId)
                .param("wid", wid)
                .query((row, _) -> read(row))
                .optional();
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

    /** What a provision said in each published version, the newest first. */
    List<PastText> listPast(UUID wid) {
        return database.sql("""
                        select t.version_id, v.valid_from, t.wid, t.parent, t.depth, t.level, t.number, t.sort_key, t.heading, t.body,
                            t.address, t.doubts
                        from provision_text t join act_version v on v.id = t.version_id and v.status = 'PUBLISHED'
                        where t.wid = :wid order by v.valid_from desc nulls first limit 200""")
                .param("wid", wid)
                .query((row, _) -> new PastText(row.getObject("version_id", UUID.class), read(row)))
                .list();
    }

    /** What a provision said in a version. */
    record PastText(UUID versionId, Provision provision) {}

    private static String[] texts(List<Provision> provisions, Function<Provision, String> of) {
        return provisions.stream().map(of).toArray(String[]::new);
    }

    private static Provision read(ResultSet row) throws SQLException {
        Array doubts = row.getArray("doubts");
        return new Provision(
                row.getObject("wid", UUID.class),
                row.getObject("parent", UUID.class),
                row.getInt("depth"),
                Level.valueOf(row.getString("level")),
                row.getString("number"),
                row.getString("sort_key"),
                row.getString("heading"),
                row.getString("body"),
                row.getString("address"),
                Arrays.stream((String[]) doubts.getArray()).map(Doubt::valueOf).collect(Collectors.toSet()));
    }
}
