package org.spona.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spona.gateway.Browser;
import org.spona.gateway.Neighbour;
import org.spona.gateway.RunningGateway;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceAwayTest {

    private final Neighbour service = new Neighbour();
    private final RunningGateway gateway = RunningGateway.start(
            service,
            "spona.breaker.window=4",
            "spona.breaker.rest=1s",
            "spona.services.knowledge.time-limit=500ms",
            // Members live elsewhere and are not concerned.
            "spona.services.members.url=" + RunningGateway.shared().neighbour().url());
    private final Browser browser = gateway.browser();

    @BeforeAll
    void signIn() {
        browser.signedIn();
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void greet() {
        service.greets();
    }

    @Test
    void isToldToPeopleAndProgramsInTheirWay() {
        service.crash();
        try {
            HttpResponse<String> page = browser.get("/practices?q=a&b");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("5");
            assertThat(page.body())
                    .contains("<html lang=\"sr-Latn\"")
                    .contains("/assets/spona.css")
                    .contains("Ovaj deo Spone trenutno ne radi")
                    .contains("href=\"/practices?q=a&amp;b\"")
                    .containsPattern("Oznaka za podršku: [0-9a-f]{32}");

            HttpResponse<String> part = browser.get("/practices/mine", "HX-Request", "true");
            assertThat(part.statusCode()).isEqualTo(503);
            assertThat(part.body())
                    .doesNotContain("<html")
                    .contains("hx-get=\"/practices/mine\"")
                    .contains("Pokušajte ponovo");

            HttpResponse<String> problem = browser.get("/api/v1/practices", "Accept-Language", "en-GB");
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.body()).contains("urn:spona:error:unavailable").contains("is not working right now");

            assertThat(browser.get("/members").statusCode()).isEqualTo(200);
        } finally {
            service.comeBack();
            recovered();
        }
    }

    @Test
    void isNotAskedAgainAndAgain() {
        service.answers(exchange -> {
            sleep(Duration.ofSeconds(1));
            Neighbour.answer(exchange, 200, "text/html", "late");
        });
        for (int request = 0; request < 4; request++) {
            browser.get("/practices");
        }
        service.greets();
        assertThat(browser.get("/practices").statusCode()).isEqualTo(503);
        assertThat(service.waiting()).isZero();
        recovered();
    }

    @Test
    void isAskedAgainAsSoonAsItIsBack() {
        try (RunningGateway patient =
                RunningGateway.start(service, "spona.breaker.window=4", "spona.breaker.rest=5m")) {
            Browser reader = browser.at(patient);
            service.crash();
            for (int request = 0; request < 4; request++) {
                reader.get("/practices");
            }
            service.comeBack();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> reader.get("/practices").statusCode() == 200);
        }
    }

    @Test
    void isWaitedForOnlySoLong() {
        service.answers(exchange -> {
            sleep(Duration.ofSeconds(2));
            Neighbour.answer(exchange, 200, "text/html", "late");
        });
        HttpResponse<String> answer = browser.get("/practices");
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("Odgovor predugo traje");
        assertThat(service.waiting()).isEqualTo(1);
        service.greets();
        recovered();
    }

    @Test
    void readsAreTriedTwiceAndChangesOnce() {
        var attempts = new AtomicInteger();
        service.answers(exchange -> {
            if (attempts.incrementAndGet() > 1) {
                Neighbour.answer(exchange, 200, "text/html", "at last");
            }
            // The first time the connection is closed without an answer.
        });
        assertThat(browser.get("/practices").body()).isEqualTo("at last");

        attempts.set(0);
        HttpResponse<String> change = browser.send(
                "PUT", "/api/v1/practices/42", BodyPublishers.ofString("{}"), "Sec-Fetch-Site", "same-origin");
        assertThat(change.statusCode()).isEqualTo(503);
        assertThat(attempts).hasValue(1);
        service.greets();
        recovered();
    }

    @Test
    void itsOwnErrorsAreItsOwn() {
        service.answers(exchange -> Neighbour.answer(exchange, 500, "text/html", "<h1>Greška</h1>"));
        for (int request = 0; request < 6; request++) {
            HttpResponse<String> answer = browser.get("/practices");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("<h1>Greška</h1>");
        }
    }

    private void recovered() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> browser.get("/practices").statusCode() == 200);
        // The window holds the latest four: let it forget what failed.
        for (int request = 0; request < 4; request++) {
            browser.get("/practices");
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
