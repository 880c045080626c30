package org.spona.infra.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** PostgreSQL on the loopback address, with a password for every role. */
public final class PostgresServer extends ProcessServer {

    private static final String SUPERUSER = "postgres";
    private static final Duration INITIALISATION_LIMIT = Duration.ofMinutes(2);

    private final Account account = Account.unprivileged();
    private final int port;
    private final Durability durability;
    private final Secrets secrets;

    /**
     * A server that does not run yet.
     *
     * @param home folder of data and log
     * @param port TCP port, or 0 for a free one
     * @param durability whether data must survive a loss of power
     * @param secrets where the passwords of its roles are kept
     */
    public PostgresServer(Path home, int port, Durability durability, Secrets secrets) {
        super("postgresql", home);
        this.port = Ports.orFree(port);
        this.durability = durability;
        this.secrets = secrets;
    }

    /** The TCP port. */
    public int port() {
        return port;
    }

    /**
     * The database of a service: {@code name} with the roles {@code name_owner} and {@code name_app}; made when it is
     * missing, left alone when it is there.
     *
     * @param name lower-case letters and underscores
     */
    public ServiceDatabase service(String name) {
        ServiceDatabase database = description(name);
        try (Connection connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword())) {
            new ServiceDatabases(connection).create(name, database);
        } catch (SQLException failure) {
            throw new ServerFailure("Cannot make the database " + name, failure);
        }
        return database;
    }

    /**
     * An empty database with the roles of a service, beside the service's own; one that was left behind is dropped first.
     *
     * @param service its name, as for {@link #service}
     */
    public ServiceDatabase throwAway(String service) {
        dropThrowAway(service);
        ServiceDatabase own = description(service);
        String name = throwAwayName(service);
        ServiceDatabase database = new ServiceDatabase(
                jdbcUrl(name), own.ownerUser(), own.ownerPassword(), own.appUser(), own.appPassword());
        try (Connection connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword())) {
            new ServiceDatabases(connection).create(name, database);
        } catch (SQLException failure) {
            throw new ServerFailure("Cannot make the database " + name, failure);
        }
        return database;
    }

    /** Drops what {@link #throwAway} has made, whoever is connected to it. */
    public void dropThrowAway(String service) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword())) {
            new ServiceDatabases(connection).drop(throwAwayName(service));
        } catch (SQLException failure) {
            throw new ServerFailure("Cannot drop the database " + throwAwayName(service), failure);
        }
    }

    private static String throwAwayName(String service) {
        return service + "_training";
    }

    /** The same as {@link #service} answers, but nothing is made and the server need not run. */
    public ServiceDatabase description(String name) {
        String owner = name + "_owner";
        String app = name + "_app";
        return new ServiceDatabase(
                jdbcUrl(name), owner, secrets.get("postgresql." + owner), app, secrets.get("postgresql." + app));
    }

    @Override
    protected void prepare() {
        account.own(home());
        Path data = data();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(data);
        }
    }

    @Override
    protected Launch launch() {
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", data().toString()));
        settings().forEach((setting, value) -> command.addAll(List.of("-c", setting + "=" + value)));
        // SIGINT is PostgreSQL's "fast" shutdown: SIGTERM would wait for every client to leave.
        return new Launch(name(), account, command, Map.of("TZ", "UTC"), home(), log(), "INT");
    }

    @Override
    protected boolean answers() {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, superuserPassword())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Map<String, String> settings() {
        Map<String, String> always = Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "max_connections", "200",
                "shared_buffers", "96MB",
                "wal_level", "minimal",
                "max_wal_senders", "0");
        return switch (durability) {
            case KEEP -> always;
            case FORGET -> {
                Map<String, String> quick = new TreeMap<>(always);
                quick.putAll(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
                yield quick;
            }
        };
    }

    private void initialise(Path data) {
        try {
            Path password = home().resolve("initial-password");
            Files.writeString(password, superuserPassword());
            account.own(home());
            // The built-in C.UTF-8 sorts the same on every machine; pages sort by the reader's language themselves.
            List<String> command = List.of(
                    program("initdb"),
                    "--pgdata=" + data,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--locale=C.UTF-8",
                    "--no-sync");
            ServerProcess.run(
                    new Launch("initdb", account, command, Map.of(), home(), home().resolve("initdb.log")),
                    INITIALISATION_LIMIT);
            Files.delete(password);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot initialise PostgreSQL in " + data, failure);
        }
    }

    private String superuserPassword() {
        return secrets.get("postgresql." + SUPERUSER);
    }

    private Path data() {
        return home().resolve("data");
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    private static String program(String name) {
        return Distributions.unpacked("postgresql-", PostgresServer::unpack)
                .resolve("bin")
                .resolve(name)
                .toString();
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get();
                InputStream tar = zip.getInputStream(zip.getEntry("postgres-linux-x86_64.txz"))) {
            Archives.untarXz(tar, folder);
        }
    }
}
