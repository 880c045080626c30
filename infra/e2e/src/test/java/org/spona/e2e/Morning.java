package org.spona.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.spona.infra.servers.ServiceDatabase;

/** Seven o'clock for saved searches. No clock is moved: what is due tomorrow is due now. */
final class Morning {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Morning() {}

    /** Returns when all who are told daily have been told. */
    static void comes(ServiceDatabase search) {
        try (Connection connection =
                        DriverManager.getConnection(search.jdbcUrl(), search.appUser(), search.appPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("set spona.service = 'on'");
            statement.execute(
                    "update saved_search set next_at = now(), version = version + 1 where frequency = 'DAILY'");
            Eventually.within(SOON, "searches that are due", () -> due(statement), searches -> searches == 0);
        } catch (SQLException failure) {
            throw new AssertionError("The morning does not come", failure);
        }
    }

    private static long due(Statement statement) {
        try (ResultSet count = statement.executeQuery("select count(*) from saved_search where next_at <= now()")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException failure) {
            throw new AssertionError("The searches cannot be counted", failure);
        }
    }
}
