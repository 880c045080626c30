package org.spona.regulations.provision;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.tenancy.Ownership;
import org.spona.regulations.text.Doubt;
import org.spona.regulations.text.Level;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a table of texts: one for each line, all of a text written and read in one go. */
public final class ProvisionRows {

    static final String COLUMNS = "wid, parent, depth, level, number, sort_key, heading, body, address, doubts";

    private final JdbcClient database;
    private final String table;
    private final String key;

    /**
     * @param table with the columns of {@code provision_text}
     * @param key its column that names the text
     */
    public ProvisionRows(JdbcClient database, String table, String key) {
        this.database = database;
        this.table = table;
        this.key = key;
    }

    /** Writes what a text says in place of what it said. */
    public void replace(UUID text, Ownership owner, List<Provision> provisions) {
        delete(text);
        insert(text, owner, provisions);
    }

    void delete(UUID text) {
        database.sql("delete from " + table + " where " + key + " = :text")
                .param("text", text)
                .update();
    }

    void insert(UUID text, Ownership owner, List<Provision> provisions) {
        database.sql("insert into " + table + " (" + key + """
                        , organisation_id, network_id, place, wid, parent, depth, level, number,
                            sort_key, heading, body, address, doubts)
                        select :text, :organisation, :network, place - 1, wid, parent, depth, level, number, sort_key, heading, body,
                            address, coalesce(string_to_array(nullif(doubts, ''), ','), '{}')
                        from unnest(cast(:wids as uuid[]), cast(:parents as uuid[]), cast(:depths as integer[]), cast(:levels as text[]),
                                cast(:numbers as text[]), cast(:keys as text[]), cast(:headings as text[]), cast(:bodies as text[]),
                                cast(:addresses as text[]), cast(:doubts as text[]))
                            with ordinality as line (wid, parent, depth, level, number, sort_key, heading, body, address, doubts, place)""")
                .param("text", text)
                .param("organisation", owner.organisationId())
                .param("network", owner.networkId())
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

    /** All of a text, in the order of reading. */
    public List<Provision> list(UUID text) {
        return database.sql("select " + COLUMNS + " from " + table + " where " + key + " = :text order by place")
                .param("text", text)
                .query((row, _) -> read(row))
                .list();
    }

    private static String[] texts(List<Provision> provisions, Function<Provision, String> of) {
        return provisions.stream().map(of).toArray(String[]::new);
    }

    static Provision read(ResultSet row) throws SQLException {
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
