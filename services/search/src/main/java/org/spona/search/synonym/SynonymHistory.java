package org.spona.search.synonym;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.search.synonym.Synonym.Direction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What entries were before, as the database has kept it. */
@Component
@Transactional(readOnly = true)
public class SynonymHistory {

    private final JdbcClient database;

    SynonymHistory(JdbcClient database) {
        this.database = database;
    }

    /**
     * All versions of an entry, the newest first.
     *
     * @throws Refusal {@code not-found} when the reader may see none
     */
    public List<SynonymRevision> get(UUID id) {
        List<SynonymRevision> revisions = of(id);
        if (revisions.isEmpty()) {
            throw Refusal.notFound();
        }
        return revisions;
    }

    /** The same; none of an entry that is not there yet. */
    public List<SynonymRevision> of(UUID id) {
        return database.sql("select * from synonym_revision where id = ? order by version desc")
                .param(id)
                .query((row, _) -> revision(row))
                .list();
    }

    /**
     * One version of an entry.
     *
     * @throws Refusal {@code not-found} when the reader may see none
     */
    SynonymRevision get(UUID id, long version) {
        return of(id).stream()
                .filter(revision -> revision.version() == version)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static SynonymRevision revision(ResultSet row) throws SQLException {
        Timestamp changed = row.getTimestamp("changed_at");
        return new SynonymRevision(
                row.getLong("version"),
                new SynonymContent(
                        Arrays.asList((String[]) row.getArray("expressions").getArray()),
                        Direction.valueOf(row.getString("direction")),
                        row.getString("note"),
                        row.getString("source")),
                row.getBoolean("in_force"),
                changed.toInstant(),
                row.getObject("changed_by", UUID.class));
    }
}
