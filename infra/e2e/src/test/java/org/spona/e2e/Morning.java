package org.spona.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.spona.infra.servers.ServiceDatabase;

/** Seven o'clock for what is new in saved searches. No clock is moved: what is due tomorrow is due now. */
final class Morning {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Morning() {}

    /** Returns when all are written to for whom something is listed by now. */
    static void comes(ServiceDatabase members) {
        try (Connection connection =
                        DriverManager.getConnection(members.jdbcUrl(), members.appUser(), members.appPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("set spona.service = 'on'");
            statement.execute(
                    "update notification set due_at = now() where kind = 'SEARCH' and listed_at is not null and due_at is not null");
            Eventually.within(SOON, "mails that are due", () -> due(statement), mails -> mails == 0);
        } catch (SQLException failure) {
            throw new AssertionError("The morning does not come", failure);
        }
    }

    private static long due(Statement statement) {
        try (ResultSet count =
                statement.executeQuery("select count(*) from notification where kind = 'SEARCH' and due_at <= now()")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError("The mails cannot be counted", failure);
        }
    }
}
