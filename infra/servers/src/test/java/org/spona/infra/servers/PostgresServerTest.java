package org.spona.infra.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresServerTest {

    @Test
    void appRoleReadsWhatTheOwnerGrantedAndCannotBypassPolicies() throws SQLException {
        ServiceDatabase database = SharedServers.postgres().service("archive");
        try (Connection owner = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute("create table municipality (name text)");
            statement.execute("insert into municipality values ('Стара Пазова')");
            statement.execute("grant select on municipality to archive_app");
        }
        try (Connection app =
                        DriverManager.getConnection(database.jdbcUrl(), database.appUser(), database.appPassword());
                Statement statement = app.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select upper(name), rolbypassrls or rolsuper
                    from municipality, pg_roles where rolname = current_user""");
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("СТАРА ПАЗОВА");
            assertThat(row.getBoolean(2)).isFalse();
        }
    }

    @Test
    void askingTwiceGivesTheSameDatabase() {
        PostgresServer postgres = SharedServers.postgres();

        assertThat(postgres.service("twice")).isEqualTo(postgres.service("twice"));
    }
}
