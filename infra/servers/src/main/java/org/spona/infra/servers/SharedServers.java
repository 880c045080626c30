package org.spona.infra.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Servers that all tests of this JVM share: each starts when first asked for, on a free port with data in a temporary
 * folder, and ends with the JVM, however that ends.
 */
public final class SharedServers {

    private static final Path HOME = temporaryFolder();
    private static final Secrets SECRETS = new Secrets(HOME);

    private static final Shared<PostgresServer> POSTGRES =
            new Shared<>(() -> new PostgresServer(HOME.resolve("postgresql"), 0, Durability.FORGET, SECRETS));
    private static final Shared<KafkaServer> KAFKA = new Shared<>(() -> new KafkaServer(HOME.resolve("kafka"), 0, 0));

    private static final Shared<ElasticsearchServer> ELASTICSEARCH =
            new Shared<>(() -> new ElasticsearchServer(HOME.resolve("elasticsearch"), 0));
    private static final Shared<MailServer> MAIL = new Shared<>(() -> new MailServer(HOME.resolve("mail"), 0, 0));
    private static final Shared<KeycloakServer> KEYCLOAK =
            new Shared<>(() -> new KeycloakServer(HOME.resolve("keycloak"), keycloakSettings(), SECRETS));

    private SharedServers() {}

    /** The running PostgreSQL. */
    public static PostgresServer postgres() {
        return POSTGRES.get();
    }

    /** The running Kafka broker. */
    public static KafkaServer kafka() {
        return KAFKA.get();
    }

    /** The running Elasticsearch with our plugin. */
    public static ElasticsearchServer elasticsearch() {
        return ELASTICSEARCH.get();
    }

    /** The running mail catcher. */
    public static MailServer mail() {
        return MAIL.get();
    }

    /** The running Keycloak with our realm and the demo accounts; its mails go to {@link #mail()}. */
    public static KeycloakServer keycloak() {
        return KEYCLOAK.get();
    }

    private static KeycloakServer.Settings keycloakSettings() {
        return new KeycloakServer.Settings(
                0, postgres().service("keycloak"), mail().smtpPort(), URI.create("http://localhost:8080"), true);
    }

    private static Path temporaryFolder() {
        Path folder = Folders.temporary("spona-servers-");
        Runtime.getRuntime().addShutdownHook(new Thread(SharedServers::end, "shared-servers-end"));
        return folder;
    }

    /** Kills instead of stopping: nobody needs the data any more. */
    private static void end() {
        ServerProcess.killAll();
        try {
            Folders.delete(HOME);
        } catch (IOException left) {
            System.err.println("Left behind: " + HOME + " (" + left + ")");
        }
    }

    /** A server that is made and started when first asked for. */
    private static final class Shared<S extends Server> {

        private final Supplier<S> recipe;
        private @Nullable S server;

        Shared(Supplier<S> recipe) {
            this.recipe = recipe;
        }

        synchronized S get() {
            S known = server;
            if (known == null) {
                known = recipe.get();
                server = known;
            }
            known.start();
            return known;
        }
    }
}
