package org.spona.platform.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * PostgreSQL's word that something was committed to the outbox. Holds a connection of its own, outside of the pool,
 * because a pooled one would be missing from it for good.
 */
final class OutboxNotices {

    private final JdbcConnectionDetails database;
    private volatile @Nullable Connection connection;

    OutboxNotices(JdbcConnectionDetails database) {
        this.database = database;
    }

    /**
     * Waits for a notice, at most so long. Returns at once after connecting anew, since notices may have been missed.
     *
     * @throws SQLException if the database is away or {@link #close()} was called meanwhile
     */
    void await(Duration limit) throws SQLException {
        Connection known = connection;
        if (known == null) {
            connection = listen();
            return;
        }
        try {
            known.unwrap(PGConnection.class).getNotifications(Math.toIntExact(limit.toMillis()));
        } catch (SQLException lost) {
            // The driver does not notice by itself that this connection is of no more use.
            connection = null;
            known.close();
            throw lost;
        }
    }

    /** Ends a wait at once. */
    void close() {
        Connection known = connection;
        if (known != null) {
            try {
                known.abort(Runnable::run);
            } catch (SQLException alreadyGone) {
                connection = null;
            }
        }
    }

    private Connection listen() throws SQLException {
        Connection opened =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (Statement statement = opened.createStatement()) {
            statement.execute("listen outbox");
            return opened;
        } catch (SQLException failure) {
            opened.close();
            throw failure;
        }
    }
}
