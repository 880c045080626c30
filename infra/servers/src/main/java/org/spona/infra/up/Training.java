package org.spona.infra.up;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.spona.infra.servers.KafkaServer;
import org.spona.infra.servers.KeycloakServer;
import org.spona.infra.servers.PostgresServer;
import org.spona.infra.servers.Server;

/**
 * Makes the caches that parts start quicker with, one after the other.
 *
 * @param servers the handles of all parts, by name
 * @param data the folder of the installation
 */
record Training(List<Part> services, Map<String, Server> servers, Surroundings surroundings, Path data) {

    /** Makes those that are missing. */
    void run(Progress progress) {
        for (Part service : services) {
            if (servers.get(service.name()) instanceof BootService trained && trained.isUntrained()) {
                progress.step(service.name() + " cache", () -> train(service, trained));
            }
        }
        if (surroundings.kafka().isUntrained()) {
            progress.step(
                    "kafka cache",
                    () -> surroundings.kafka().train(new KafkaServer(data.resolve("kafka-training"), 0, 0)));
        }
        if (surroundings.keycloak().isUntrained()) {
            progress.step("keycloak cache", this::trainKeycloak);
        }
    }

    private void trainKeycloak() {
        PostgresServer postgres = surroundings.postgres();
        try {
            KeycloakServer keycloak = surroundings.keycloak();
            keycloak.train(keycloak.apprentice(data.resolve("keycloak-training"), postgres.throwAway("keycloak")));
        } finally {
            postgres.dropThrowAway("keycloak");
        }
    }

    private void train(Part service, BootService trained) {
        if (!service.needs().contains(Need.DATABASE)) {
            trained.train(Map.of());
            return;
        }
        PostgresServer postgres = surroundings.postgres();
        try {
            trained.train(Map.of(
                    "SPRING_DATASOURCE_URL", postgres.throwAway(service.name()).jdbcUrl()));
        } finally {
            postgres.dropThrowAway(service.name());
        }
    }
}
