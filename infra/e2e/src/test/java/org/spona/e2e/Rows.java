package org.spona.e2e;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.spona.infra.probes.Thing;
import org.spona.infra.servers.ServiceDatabase;

/** The rows of a service's database as they are, past every policy: its owner looks, whom policies do not bind here. */
final class Rows implements AutoCloseable {

    private final ServiceDatabase database;
    private final Connection owner;

    Rows(ServiceDatabase database) throws SQLException {
        this.database = database;
        this.owner = DriverManager.getConnection(database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
        for (String table : strings("select relname from pg_class where relkind = 'r' and relforcerowsecurity")) {
            run("alter table " + table + " no force row level security");
        }
    }

    /** Whose a row is: its organisation and its network. */
    List<UUID> owner(Thing thing) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement(
                "select organisation_id, network_id from " + thing.kind().table() + " where id = ?")) {
            query.setObject(1, thing.id());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("No row of " + thing);
                }
                return List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            }
        }
    }

    /**
     * What all rows with these ids say, by table and id; equal as long as nothing changes. How often a practice is used is counted in its
     * row by the service, and everybody who reads it may say that she uses it: that is left out.
     */
    Map<String, String> fingerprints(Set<UUID> ids) throws SQLException {
        Map<String, String> prints = new TreeMap<>();
        Array sought = owner.createArrayOf("uuid", ids.toArray());
        for (String table : strings("""
                select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id'
                    and data_type = 'uuid' and table_name in (select relname from pg_class where relrowsecurity)
                """)) {
            try (PreparedStatement query = owner.prepareStatement(
                    "select id, md5((to_jsonb(t) - '{adoptions,uses,revision,version}'::text[])::text) from " + table
                            + " t where id = any (?)")) {
                query.setArray(1, sought);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        prints.put(table + " " + row.getString(1), row.getString(2));
                    }
                }
            }
        }
        return prints;
    }

    /** What the service knows of an account's memberships that hold now. */
    ReaderModel reader(String subject) throws SQLException {
        Set<UUID> organisations = new HashSet<>();
        Set<UUID> networks = new HashSet<>();
        Set<UUID> staffed = new HashSet<>();
        try (PreparedStatement query = owner.prepareStatement("""
                select organisation_id, network_id, role in ('EDITOR', 'COORDINATOR') as staff from directory_membership
                where person_id in (select id from directory_person where subject = ?) and role <> 'GUEST'
                    and valid_from <= now() and (valid_until is null or valid_until > now())
                """)) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    organisations.add(row.getObject(1, UUID.class));
                    networks.add(row.getObject(2, UUID.class));
                    if (row.getBoolean(3)) {
                        staffed.add(row.getObject(2, UUID.class));
                    }
                }
            }
        }
        Set<UUID> region = new HashSet<>();
        for (UUID network : networks) {
            for (String neighbour : strings("select id::text from directory_network where region_id ="
                    + " (select region_id from directory_network where id = '" + network + "')")) {
                region.add(UUID.fromString(neighbour));
            }
        }
        return new ReaderModel(organisations, networks, staffed, region);
    }

    /** Enters a membership in the service's copy of the directory. */
    void enter(String subject, UUID organisation, UUID network, String role, boolean ended) throws SQLException {
        UUID person = UUID.randomUUID();
        run("insert into directory_person (id, subject, name, version) values ('" + person + "', '" + subject
                + "', 'Bez Članstva', 1)");
        run(
                "insert into directory_membership (id, person_id, organisation_id, network_id, role, valid_from, valid_until, version)"
                        + " values ('" + UUID.randomUUID() + "', '" + person + "', '" + organisation + "', '" + network
                        + "', '"
                        + role + "', now() - interval '2 days', " + (ended ? "now() - interval '1 day'" : "null")
                        + ", 1)");
    }

    /** Changes the database. */
    void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }

    @Override
    public String toString() {
        return database.toString();
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
