package org.spona.gateway;

import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.spona.infra.servers.KeycloakServer;
import org.spona.infra.servers.ServiceDatabase;
import org.spona.infra.servers.SharedServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway on free ports, before a neighbour, with the real database and identity server. */
public final class RunningGateway implements AutoCloseable {

    /** The address that the identity server knows; browsers of tests are led from there to the free port. */
    public static final URI PUBLIC_URL = URI.create("http://localhost:8080");

    /** Known from its first start on, so that a gateway can be started while it is away. */
    private static final KeycloakServer KEYCLOAK = SharedServers.keycloak();

    private static @Nullable RunningGateway shared;

    private final ConfigurableApplicationContext context;
    private final Neighbour neighbour;

    private RunningGateway(ConfigurableApplicationContext context, Neighbour neighbour) {
        this.context = context;
        this.neighbour = neighbour;
    }

    /** Settings with which a gateway believes X-Forwarded-* of this machine, as of an ingress. */
    public static final List<String> BEHIND_A_PROXY = List.of(
            "server.forward-headers-strategy=native", "server.tomcat.remoteip.internal-proxies=127\\..*|0:.*1|::1");

    /** The one with the settings it has in production, which tests share and leave running. */
    public static synchronized RunningGateway shared() {
        if (shared == null) {
            // tests ask it for more than people do
            shared = start("spona.limits.address.requests=100000", "spona.limits.visitor-file.requests=100000");
        }
        return shared;
    }

    /** A further one. */
    public static RunningGateway start(String... settings) {
        return start(new Neighbour(), settings);
    }

    /** A further one before this neighbour. */
    public static RunningGateway start(Neighbour neighbour, String... settings) {
        Map<String, Object> properties = new HashMap<>(servers());
        properties.putAll(Map.of(
                "server.port",
                "0",
                "management.server.port",
                "0",
                "spona.services.events.url",
                neighbour.url(),
                "spona.public-url",
                PUBLIC_URL,
                "spona.services.members.url",
                neighbour.url(),
                "spona.services.knowledge.url",
                neighbour.url(),
                "spona.services.regulations.url",
                neighbour.url(),
                "spona.services.cooperation.url",
                neighbour.url()));
        List.of(settings).forEach(setting -> {
            String[] parts = setting.split("=", 2);
            properties.put(parts[0], parts[1]);
        });
        var context = new SpringApplicationBuilder(GatewayApplication.class)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
        return new RunningGateway(context, neighbour);
    }

    private static Map<String, Object> servers() {
        ServiceDatabase database = SharedServers.postgres().service("gateway");
        return Map.of(
                "spring.datasource.url", database.jdbcUrl(),
                "spring.datasource.username", database.appUser(),
                "spring.datasource.password", database.appPassword(),
                "spring.liquibase.user", database.ownerUser(),
                "spring.liquibase.password", database.ownerPassword(),
                "spona.identity.issuer", KEYCLOAK.issuer(),
                "spona.identity.client-secret", KEYCLOAK.clientSecret("spona-gateway"));
    }

    public Neighbour neighbour() {
        return neighbour;
    }

    /** A browser that has been nowhere yet. */
    public Browser browser() {
        return new Browser(address());
    }

    /** The address of health and metrics. */
    public URI management() {
        return URI.create("http://localhost:" + port("local.management.port"));
    }

    /** The address of the gateway itself. */
    public URI address() {
        return URI.create("http://localhost:" + port("local.server.port"));
    }

    /** The spans of all requests so far, as they leave us. */
    public List<SpanData> spans() {
        context.getBean(SdkTracerProvider.class).forceFlush().join(10, TimeUnit.SECONDS);
        return context.getBean(CollectedSpans.class).all();
    }

    private String port(String property) {
        return Objects.requireNonNull(context.getEnvironment().getProperty(property));
    }

    @Override
    public void close() {
        context.close();
    }
}
