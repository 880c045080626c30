package org.spona.regulations.consequence;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.spona.platform.findable.ThingKey;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what rests on provisions, in a table with a column of places in regulations. */
public final class RestingOn {

    /** So many are found at once; no act has more copies in this region. */
    private static final int MOST = 2_000;

    private final JdbcClient database;
    private final String table;
    private final String places;
    private final String condition;

    /**
     * @param places the column, an array of objects with {@code regulationId} and {@code wid}
     * @param condition which rows count, in SQL
     */
    public RestingOn(JdbcClient database, String table, String places, String condition) {
        this.database = database;
        this.table = table;
        this.places = places;
        this.condition = condition;
    }

    /** The same in a table with a column {@code basis}. */
    public RestingOn(JdbcClient database, String table, String condition) {
        this(database, table, "basis", condition);
    }

    /**
     * The ids of what names one of these provisions of an act, or the act without a provision that is known; as far as the reader may see it.
     *
     * @param wids empty when it is not known which: then of all that names the act
     * @param locking whether the rows stay as they are until the transaction ends
     */
    public List<UUID> list(UUID regulationId, Collection<UUID> wids, boolean locking) {
        return found("id", regulationId, wids, locking, (row, _) -> row.getObject("id", UUID.class));
    }

    /** The same as things of a kind, which stay as they are until the transaction ends. */
    public List<RestingThing> list(String kind, Changed change) {
        return found(
                "id, organisation_id, network_id, array(select distinct (place ->> 'wid')::uuid from jsonb_array_elements("
                        + places
                        + ") place where place ->> 'regulationId' = :regulation and place ->> 'wid' in (:wids)) as wids",
                change.regulationId(),
                change.wids(),
                true,
                (row, _) -> new RestingThing(
                        new ThingKey(kind, row.getObject("id", UUID.class)),
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("network_id", UUID.class),
                        wids(row.getArray("wids"))));
    }

    private <T> List<T> found(
            String columns, UUID regulationId, Collection<UUID> wids, boolean locking, RowMapper<T> mapper) {
        return database.sql("select " + columns + " from " + table + " where (" + condition + ") and " + places + """
                         @> jsonb_build_array(jsonb_build_object('regulationId', :regulation::text))
                        and (:all or exists (select from jsonb_array_elements("""
                        + places + """
                        ) place where place ->> 'regulationId' = :regulation
                            and (place ->> 'wid' is null or place ->> 'wid' in (:wids))))
                        order by id limit\s""" + MOST + (locking ? " for update" : ""))
                .param("regulation", regulationId.toString())
                .param("all", wids.isEmpty())
                .param(
                        "wids",
                        wids.isEmpty()
                                ? List.of("")
                                : wids.stream().map(UUID::toString).toList())
                .query(mapper)
                .list();
    }

    /** Ids as an array of the database has them. */
    static List<UUID> wids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
