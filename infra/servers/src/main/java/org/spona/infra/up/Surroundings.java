package org.spona.infra.up;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.spona.infra.servers.ElasticsearchServer;
import org.spona.infra.servers.KafkaServer;
import org.spona.infra.servers.KeycloakServer;
import org.spona.infra.servers.MailServer;
import org.spona.infra.servers.PostgresServer;
import org.spona.infra.servers.ServiceDatabase;

/**
 * The servers around our services, and what a service's environment says of them. The names are those that the chart
 * uses too; {@code demo} says whether the services load the demo's organisations and people.
 */
record Surroundings(
        PostgresServer postgres,
        KafkaServer kafka,
        ElasticsearchServer elasticsearch,
        MailServer mail,
        KeycloakServer keycloak,
        URI publicUrl,
        boolean demo,
        List<Part> services,
        ToIntFunction<String> ports) {

    /** The environment of a service. */
    Map<String, String> environment(Part service) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", port(service.name()));
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(managementPort(service)));
        environment.put("SPONA_ISSUER", keycloak.issuer().toString());
        environment.put("SPONA_PUBLIC_URL", publicUrl.toString());
        if (demo) {
            environment.put("SPRING_LIQUIBASE_CONTEXTS", "demo");
        }
        service.needs().forEach(need -> environment.putAll(told(need, service)));
        return environment;
    }

    /** The address of a service's {@code /actuator}: the edge keeps it on a port of its own. */
    URI management(Part service) {
        return local(managementPort(service));
    }

    private int managementPort(Part service) {
        return ports.applyAsInt(service.isEdge() ? service.name() + "-management" : service.name());
    }

    private Map<String, String> told(Need need, Part service) {
        return switch (need) {
            case DATABASE -> database(postgres.description(service.name()));
            case EVENTS -> Map.of("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
            case SEARCH ->
                Map.of("SPRING_ELASTICSEARCH_URIS", elasticsearch.uri().toString());
            case IDENTITY ->
                Map.of(
                        "SPONA_IDENTITY_URL",
                        keycloak.uri().toString(),
                        "SPONA_IDENTITY_CLIENT_ID",
                        "spona-members",
                        "SPONA_IDENTITY_CLIENT_SECRET",
                        keycloak.clientSecret("spona-members"),
                        // Scripts sign in with passwords here; two demo accounts show how a second factor is asked for.
                        "SPONA_IDENTITY_SECOND_FACTOR",
                        "false");
            case SIGN_IN -> Map.of("SPONA_GATEWAY_CLIENT_SECRET", keycloak.clientSecret("spona-gateway"));
            case MAIL -> Map.of("SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", Integer.toString(mail.smtpPort()));
            case SERVICES -> addresses();
        };
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        services.stream()
                .filter(service -> !service.isEdge())
                .forEach(service -> addresses.put(
                        "SPONA_SERVICES_" + service.name().toUpperCase(Locale.ROOT) + "_URL",
                        local(ports.applyAsInt(service.name())).toString()));
        return addresses;
    }

    private static Map<String, String> database(ServiceDatabase database) {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", database.appUser(),
                "SPRING_DATASOURCE_PASSWORD", database.appPassword(),
                "SPRING_LIQUIBASE_USER", database.ownerUser(),
                "SPRING_LIQUIBASE_PASSWORD", database.ownerPassword());
    }

    private String port(String part) {
        return Integer.toString(ports.applyAsInt(part));
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }
}
