package org.spona.knowledge.practice;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets imports into one network take turns, so that a file that is sent twice at once is imported once. */
@Component
class ImportTurns {

    private final JdbcClient database;

    ImportTurns(JdbcClient database) {
        this.database = database;
    }

    /** Waits until no other transaction imports into the network; holds until the end of the caller's. */
    void await(UUID networkId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
                .param("practice-import:" + networkId)
                .query(Boolean.class)
                .single();
    }
}
