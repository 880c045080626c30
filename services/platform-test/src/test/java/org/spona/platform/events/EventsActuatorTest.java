package org.spona.platform.events;

import static java.util.UUID.randomUUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventsActuatorTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static NoticeService service;

    @BeforeAll
    static void start() {
        service = NoticeService.start("actuator");
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void tellsThatRelayAndConsumersAreAlive() throws IOException, InterruptedException {
        assertThat(ask("GET", "health/liveness")).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void countsTheOutbox() throws IOException, InterruptedException {
        assertThat(ask("GET", "outbox")).isEqualTo("{\"pending\":0,\"parked\":0}");
        assertThat(ask("POST", "outbox")).isEqualTo("{\"released\":0}");
    }

    @Test
    void listsReplaysAndDiscardsDeadLetters() throws IOException, InterruptedException {
        UUID spoiled = randomUUID();
        service.effects().trouble(event -> {
            throw new IllegalStateException();
        });
        service.notices().publish(spoiled, 1, "Ne može se obraditi");

        await().untilAsserted(() -> assertThat(ask("GET", "deadletters"))
                .contains("\"group\":\"actuator.index\"", "\"group\":\"actuator.ledger\""));
        // A rebalance may deliver the record once more, so there may be more than one dead letter of a group.
        assertThat(ask("POST", "deadletters/" + service.topic())).matches("\\{\"handled\":0,\"failedAgain\":[2-9]}");
        await().untilAsserted(() -> {
            assertThat(ask("DELETE", "deadletters/" + service.topic())).matches("\\{\"discarded\":\\d}");
            assertThat(ask("GET", "deadletters")).isEqualTo("[]");
        });
    }

    @Test
    void measuresEvents() throws IOException, InterruptedException {
        UUID notice = randomUUID();
        service.effects().trouble(event -> {});
        service.notices().publish(notice, 1, "Izmereno");
        await().untilAsserted(
                        () -> assertThat(service.effects().versions(notice)).hasSize(1));

        assertThat(ask("GET", "prometheus"))
                .contains(
                        "outbox_pending{application=\"actuator\"}",
                        "outbox_parked{application=\"actuator\"}",
                        "outbox_relay_seconds_count{application=\"actuator\"",
                        "result=\"Confirmed\"",
                        "events_handle_seconds_count{application=\"actuator\",consumer=\"ledger\"")
                .doesNotContain("uri=\"/actuator/health");
    }

    private static String ask(String method, String path) throws IOException, InterruptedException {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/actuator/" + path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
