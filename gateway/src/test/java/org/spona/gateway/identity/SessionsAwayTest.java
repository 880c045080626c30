package org.spona.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spona.gateway.Browser;
import org.spona.gateway.RunningGateway;
import org.spona.infra.servers.Durability;
import org.spona.infra.servers.PostgresServer;
import org.spona.infra.servers.Secrets;
import org.spona.infra.servers.ServiceDatabase;

class SessionsAwayTest {

    @Test
    void isToldAndPasses(@TempDir Path home) throws IOException {
        // Root's PostgreSQL runs as another user.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (PostgresServer postgres =
                new PostgresServer(home.resolve("postgresql"), 0, Durability.KEEP, new Secrets(home))) {
            postgres.start();
            ServiceDatabase database = postgres.service("gateway");
            try (RunningGateway gateway = RunningGateway.start(
                    "spring.datasource.url=" + database.jdbcUrl(),
                    "spring.datasource.password=" + database.appPassword(),
                    "spring.liquibase.password=" + database.ownerPassword(),
                    "spring.datasource.hikari.connection-timeout=300")) {
                Browser officer = gateway.browser().signedIn();
                postgres.kill();

                HttpResponse<String> page = officer.get("/practices");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).contains("15");
                assertThat(page.body()).contains("Prijava trenutno ne radi");
                assertThat(officer.get("/assets/spona.css").statusCode()).isEqualTo(200);
                assertThat(officer.get("/api/v1/practices").body())
                        .contains("urn:spona:error:sign-in-unavailable")
                        .contains("\"instance\":\"/api/v1/practices\"");

                postgres.start();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> assertThat(officer.get("/practices").statusCode())
                                        .isEqualTo(200));
            }
        }
    }
}
