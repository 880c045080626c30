package org.spona.infra.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Keycloak with our realm {@code spona}, on the loopback address, with its data in our PostgreSQL. The realm is
 * imported at the first start; later changes of its file reach an installation that starts over only.
 */
public final class KeycloakServer extends JvmServer {

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);
    private static final String REALM = "spona-realm.json";
    private static final String DEMO_ACCOUNTS = "spona-users-0.json";
    private static final String COMMON_PASSWORDS = "common-passwords.txt";

    private final Settings settings;
    private final int port;
    private final Secrets secrets;

    /**
     * What a Keycloak needs to know.
     *
     * @param port TCP port, or 0 for a free one
     * @param database its own database
     * @param smtpPort port of the mail catcher
     * @param publicUrl address of Spona for browsers, to which sign-in and sign-out lead back
     * @param demoAccounts whether the demo accounts are imported
     */
    public record Settings(int port, ServiceDatabase database, int smtpPort, URI publicUrl, boolean demoAccounts) {}

    /**
     * A server that does not run yet.
     *
     * @param home folder of configuration and log
     * @param settings what it needs to know
     * @param secrets where the passwords of its clients and its admin are kept
     */
    public KeycloakServer(Path home, Settings settings, Secrets secrets) {
        super("keycloak", home);
        this.settings = settings;
        this.port = Ports.orFree(settings.port());
        this.secrets = secrets;
    }

    /** One like this, on a free port, which serves nobody. */
    public KeycloakServer apprentice(Path folder, ServiceDatabase database) {
        return new KeycloakServer(
                folder,
                new Settings(0, database, settings.smtpPort(), settings.publicUrl(), settings.demoAccounts()),
                secrets);
    }

    /** The address of the server, and of its admin API. */
    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    /** The issuer of the tokens of our realm. */
    public URI issuer() {
        return uri().resolve("/realms/spona");
    }

    /** The secret of a confidential client of our realm: {@code spona-gateway} or {@code spona-members}. */
    public String clientSecret(String clientId) {
        return secrets.get("keycloak.client." + clientId);
    }

    /** The password of the user {@code admin} of Keycloak's own console. */
    public String adminPassword() {
        return secrets.get("keycloak.admin");
    }

    @Override
    protected void prepare() {
        try {
            Path imported = home().resolve("data/import");
            Files.createDirectories(imported);
            copyResource(REALM, imported);
            if (settings.demoAccounts()) {
                copyResource(DEMO_ACCOUNTS, imported);
            }
            Path refused = home().resolve("data/password-blacklists");
            Files.createDirectories(refused);
            copyResource(COMMON_PASSWORDS, refused);
            Path themes = home().resolve("themes");
            Folders.delete(themes);
            Folders.copy(Distributions.themes(), themes);
            Path distribution = distribution();
            for (String folder : List.of("conf", "lib", "providers")) {
                Path link = home().resolve(folder);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(folder));
            }
        } catch (IOException failure) {
            throw new ServerFailure("Cannot prepare Keycloak in " + home(), failure);
        }
        account().own(home());
    }

    @Override
    protected JvmCache cache() {
        Path distribution = distribution();
        return JvmCache.of(distribution.resolveSibling("caches"), "keycloak-", distribution.resolve("lib"));
    }

    @Override
    protected List<String> java(List<String> options) {
        List<String> start = List.of(Java.program(), "-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-Xlog:aot*=error");
        List<String> program = List.of(
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-cp",
                distribution().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
        return Stream.of(start, options, javaOptions(), program)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    protected boolean answers() {
        return Http.answers(URI.create(issuer() + "/.well-known/openid-configuration"));
    }

    /** What the distribution's own start script gives to Java; the script itself would be one process more. */
    private static List<String> javaOptions() {
        return List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.security.egd=file:/dev/urandom",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
    }

    @Override
    protected Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        // It has no neighbours: else it listens for some on every address, and waits 20 s for one that was killed.
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_URL", settings.database().jdbcUrl());
        environment.put("KC_DB_USERNAME", settings.database().ownerUser());
        environment.put("KC_DB_PASSWORD", settings.database().ownerPassword());
        environment.put("KC_DB_POOL_MIN_SIZE", "2");
        environment.put("KC_DB_POOL_MAX_SIZE", "15");
        environment.put("KC_HOSTNAME", uri().toString());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        // The addresses of a theme's files do not change with them.
        environment.put("KC_SPI_THEME__STATIC_MAX_AGE", "600");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        environment.put("SPONA_PUBLIC_URL", settings.publicUrl().toString());
        environment.put("SPONA_SMTP_HOST", "localhost");
        environment.put("SPONA_SMTP_PORT", Integer.toString(settings.smtpPort()));
        environment.put("SPONA_GATEWAY_CLIENT_SECRET", clientSecret("spona-gateway"));
        environment.put("SPONA_IDENTITY_CLIENT_SECRET", clientSecret("spona-members"));
        return environment;
    }

    private static void copyResource(String name, Path folder) throws IOException {
        try (InputStream resource = KeycloakServer.class.getResourceAsStream("/realm/" + name)) {
            Files.copy(Objects.requireNonNull(resource), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path distribution() {
        Path plugin = Distributions.keycloakPlugin();
        return Distributions.unpacked("keycloak-", "-" + CacheKey.ofContent(plugin), (archive, folder) -> {
            Archives.unzip(archive, folder, true);
            Files.copy(plugin, folder.resolve("providers/spona.jar"));
            build(folder);
        });
    }

    /** Keycloak's "build" settles once what every later start would otherwise work out again. */
    private static void build(Path folder) {
        List<String> build = List.of(folder.resolve("bin/kc.sh").toString(), "build", "--db=postgres");
        // Its script chooses a collector, beside which another one from the caller's environment would stop it.
        Map<String, String> environment = Map.of("JAVA_HOME", Java.home().toString(), "JDK_JAVA_OPTIONS", "");
        Path log = folder.resolve("build.log");
        ServerProcess.run(new Launch("Keycloak's build", Account.SELF, build, environment, folder, log), BUILD_LIMIT);
    }
}
