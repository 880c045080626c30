package org.spona.infra.up;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spona.infra.servers.ElasticsearchServer;
import org.spona.infra.servers.Folders;
import org.spona.infra.servers.KafkaServer;
import org.spona.infra.servers.KeycloakServer;
import org.spona.infra.servers.MailServer;
import org.spona.infra.servers.Ports;
import org.spona.infra.servers.PostgresServer;
import org.spona.infra.servers.Secrets;
import org.spona.infra.servers.Server;
import org.spona.infra.servers.ServerFailure;
import org.spona.infra.servers.ServerProcess;
import org.spona.infra.servers.ServiceDatabase;

/**
 * The whole house on this machine: the servers, our services, and the gateway in front. Any part can be killed and
 * started again by its handle ({@link #server}) while the rest goes on.
 */
public final class Installation implements AutoCloseable {

    private final Options options;
    private final Map<String, Integer> ports;
    private final List<Part> services;
    private final Surroundings surroundings;
    private final Map<String, Server> servers = new LinkedHashMap<>();
    private final Startup startup;

    /**
     * An installation that does not run yet.
     *
     * @throws ServerFailure when its data folder cannot be made
     */
    public Installation(Options options) {
        this.options = options;
        Parts table = Parts.read();
        this.services = table.services();
        this.ports = ports(table, options);
        this.surroundings = surroundings();
        Stream.of(
                        surroundings.postgres(),
                        surroundings.kafka(),
                        surroundings.elasticsearch(),
                        surroundings.mail(),
                        surroundings.keycloak())
                .forEach(server -> servers.put(server.name(), server));
        services.forEach(service -> servers.put(service.name(), bootService(service)));
        this.startup = new Startup(servers, services, surroundings.postgres());
    }

    /**
     * Starts everything and returns when every part answers.
     *
     * @param progress is told of each part that answers
     * @throws ServerFailure when a part does not start, after ending the others
     */
    public void start(Progress progress) {
        startup.start(progress);
    }

    /** Ends everything, what is still starting too; the gateway first, the servers last. */
    public void stop() {
        startup.stop();
    }

    /**
     * Kills everything and deletes the data, for an installation that nobody needs any more.
     *
     * @throws ServerFailure when the data cannot be deleted
     */
    public void discard() {
        servers.values().forEach(Server::kill);
        ServerProcess.killAll();
        try {
            Folders.delete(options.data());
        } catch (IOException failure) {
            throw new ServerFailure("Cannot delete " + options.data(), failure);
        }
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /**
     * The handle of a part.
     *
     * @param name a server ({@code postgresql}, {@code kafka}, {@code elasticsearch}, {@code mail}, {@code keycloak})
     *     or a service of the table of parts
     */
    public Server server(String name) {
        return Optional.ofNullable(servers.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No part " + name + " among " + servers.keySet()));
    }

    /** The handles of all parts, in the order of their start. */
    public Collection<Server> servers() {
        return List.copyOf(servers.values());
    }

    /** The address of Spona for browsers and scripts. */
    public URI publicUrl() {
        return address("gateway");
    }

    /** The address of a part that speaks HTTP: a service, {@code elasticsearch}, {@code keycloak}, {@code mail-page}. */
    public URI address(String name) {
        return URI.create("http://localhost:" + port(name));
    }

    /** The issuer of tokens. */
    public URI issuer() {
        return surroundings.keycloak().issuer();
    }

    /** Host and port of the broker. */
    public String bootstrapServers() {
        return surroundings.kafka().bootstrapServers();
    }

    /** The database of a service. */
    public ServiceDatabase database(String service) {
        return surroundings.postgres().description(service);
    }

    /** The password of {@code admin} in Keycloak's own console. */
    public String keycloakAdminPassword() {
        return surroundings.keycloak().adminPassword();
    }

    /**
     * Makes the caches that are missing, one service after the other, beside those that run; later starts are quicker.
     * An interrupt ends it, and a later call takes up what is left.
     *
     * @param progress is told of each cache that is made
     * @throws ServerFailure when one cannot be made
     */
    public void train(Progress progress) {
        if (!options.trained()) {
            return;
        }
        new Training(services, servers, surroundings, options.data()).run(progress);
    }

    /** The TCP port of a part. */
    public int port(String name) {
        return Optional.ofNullable(ports.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No part " + name + " among " + ports.keySet()));
    }

    private Surroundings surroundings() {
        Secrets secrets = new Secrets(existing(options.data()));
        PostgresServer postgres =
                new PostgresServer(home("postgresql"), port("postgresql"), options.durability(), secrets);
        MailServer mail = new MailServer(home("mail"), port("mail-smtp"), port("mail-page"));
        KeycloakServer.Settings settings = new KeycloakServer.Settings(
                port("keycloak"),
                postgres.description("keycloak"),
                mail.smtpPort(),
                publicUrl(),
                options.demoAccounts());
        return new Surroundings(
                postgres,
                new KafkaServer(home("kafka"), port("kafka"), port("kafka-controller")),
                new ElasticsearchServer(home("elasticsearch"), port("elasticsearch")),
                mail,
                new KeycloakServer(home("keycloak"), settings, secrets),
                publicUrl(),
                options.demoAccounts(),
                services,
                this::port);
    }

    private BootService bootService(Part service) {
        Map<String, String> environment = new HashMap<>(surroundings.environment(service));
        environment.putAll(options.overlay(service.name()));
        Path program = options.data().resolve(Options.PROGRAMS).resolve(service.name());
        return new BootService(
                service.name(),
                options.tree().resolve(service.module()),
                new BootService.Folder(home(service.name()), program),
                surroundings.management(service),
                environment);
    }

    private Path home(String part) {
        return options.data().resolve(part);
    }

    private static Map<String, Integer> ports(Parts table, Options options) {
        Map<String, Integer> ports = new HashMap<>();
        table.all().forEach(part -> ports.put(part.name(), options.freePorts() ? Ports.free() : part.port()));
        return ports;
    }

    private static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot make the data folder " + folder, failure);
        }
    }
}
