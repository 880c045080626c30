package org.spona.regulations.modelact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what rests on provisions, in a table with a column {@code basis} of places in regulations. */
public final class RestingOn {

    /** So many are found at once; no act has more copies in this region. */
    private static final int MOST = 2_000;

    private final JdbcClient database;
    private final String table;
    private final String condition;

    /** @param condition which rows count, in SQL */
    public RestingOn(JdbcClient database, String table, String condition) {
        this.database = database;
        this.table = table;
        this.condition = condition;
    }

    /**
     * The ids of what names one of these provisions of an act, or the act without a provision that is known; as far as the reader may see it.
     *
     * @param locking whether the rows stay as they are until the transaction ends
     */
    public List<UUID> list(UUID regulationId, Collection<UUID> wids, boolean locking) {
        return database.sql(
                        "select id from " + table + " where " + condition + """
                         and basis @> jsonb_build_array(jsonb_build_object('regulationId', :regulation::text))
                        and exists (select from jsonb_array_elements(basis) place
                            where place ->> 'regulationId' = :regulation
                            and (place ->> 'wid' is null or place ->> 'wid' in (:wids)))
                        order by id limit\s""" + MOST + (locking ? " for update" : ""))
                .param("regulation", regulationId.toString())
                .param(
                        "wids",
                        wids.isEmpty()
                                ? List.of("")
                                : wids.stream().map(UUID::toString).toList())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
