package org.spona.infra.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Makes databases and roles, as a superuser. */
final class ServiceDatabases {

    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]+");

    private final Connection superuser;

    ServiceDatabases(Connection superuser) {
        this.superuser = superuser;
    }

    /** Makes what is missing of this database and its roles. */
    void create(String name, ServiceDatabase database) throws SQLException {
        role(database.ownerUser(), database.ownerPassword());
        role(database.appUser(), database.appPassword());
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            execute("create database " + checked(NAME, name) + " owner " + database.ownerUser());
        }
        execute("revoke all on database " + checked(NAME, name) + " from public");
        execute("grant connect on database " + checked(NAME, name) + " to " + database.appUser());
    }

    /** Drops this database with all in it, if it is there; its roles stay. */
    void drop(String name) throws SQLException {
        execute("drop database if exists " + checked(NAME, name) + " with (force)");
    }

    private void role(String role, String password) throws SQLException {
        String verb = exists("select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(verb + " role " + checked(NAME, role)
                + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password '"
                + checked(SECRET, password) + "'");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(command);
        }
    }

    /** Commands that define data take no bind parameters, so what goes into their text is checked instead. */
    private static String checked(Pattern allowed, String value) {
        if (!allowed.matcher(value).matches()) {
            throw new IllegalArgumentException("Not allowed in a command: must match " + allowed);
        }
        return value;
    }
}
