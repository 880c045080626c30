package org.spona.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spona.gateway.Browser;
import org.spona.gateway.Neighbour;
import org.spona.gateway.RunningGateway;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayTest {

    private final RunningGateway gateway = RunningGateway.shared();
    private final Neighbour service = gateway.neighbour();
    private final Browser browser = gateway.browser();

    @BeforeAll
    void signIn() {
        browser.signedIn();
    }

    @BeforeEach
    void greet() {
        service.greets();
    }

    @Test
    void sendsThePersonsTokenInPlaceOfWhateverTheBrowserClaims() {
        browser.get("/practices", "Authorization", "Basic YTpi");
        String authorization = String.valueOf(service.received().header("Authorization"));
        assertThat(authorization).startsWith("Bearer ");
        String claims = authorization.split("\\.", 3)[1];
        assertThat(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
                .contains("5b0a0000-0000-4000-8000-000000000006")
                .contains("spona");
    }

    @Test
    void letsEverybodyAskOpenPathsAndSendsNobodysToken() {
        Browser stranger = gateway.browser();
        assertThat(stranger.get("/knowledge/notices/secret", "Authorization", "Bearer made-up")
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.received().header("Authorization")).isNull();
        assertThat(stranger.send("POST", "/knowledge/notices/secret", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(200);

        browser.get("/knowledge/notices/secret");
        assertThat(service.received().header("Authorization")).isNull();
        assertThat(stranger.get("/practices").statusCode()).isNotEqualTo(200);
    }

    @Test
    void sendsPreferencesAndNoOtherCookie() {
        browser.with("spona-language", "sr-Cyrl").with("theme", "dark").get("/practices");
        assertThat(String.valueOf(service.received().header("Cookie")).split("; "))
                .contains("spona-language=sr-Cyrl")
                .allMatch(cookie -> cookie.startsWith("spona-"));
    }

    @Test
    void bringsBackPreferencesAndNoOtherCookie() {
        service.answers(exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "spona-workplace=42; Path=/");
            exchange.getResponseHeaders().add("Set-Cookie", "JSESSIONID=1; Path=/");
            exchange.getResponseHeaders().add("Set-Cookie", "SPONA_SESSION=stolen; Path=/");
            Neighbour.answer(exchange, 200, "text/html", "");
        });
        assertThat(browser.get("/practices").headers().allValues("Set-Cookie"))
                .containsExactly("spona-workplace=42; Path=/");
    }

    @Test
    void saysUnderWhichAddressTheBrowserKnowsUs() {
        browser.get("/practices", "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example");
        Neighbour.Received received = service.received();
        assertThat(received.header("X-Forwarded-Host")).isEqualTo("localhost:8080");
        assertThat(received.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(received.header("X-Forwarded-Port")).isEqualTo("8080");
        assertThat(received.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(received.header("Forwarded")).isNull();
    }

    @Test
    void leavesQueriesAndFormsAsTheyAre() {
        browser.post(
                "/practices?q=%D0%BF%D0%BE%D0%BC%D0%BE%D1%9B%20%26+vi%C5%A1e&page=2&empty=",
                Map.of("title", "Помоћ & више", "page", "7"));
        Neighbour.Received received = service.received();
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.uri().getQuery()).isEqualTo("q=помоћ & više&page=2&empty=");
        assertThat(received.body())
                .contains("title=%D0%9F%D0%BE%D0%BC%D0%BE%D1%9B+%26+%D0%B2%D0%B8%D1%88%D0%B5")
                .contains("page=7");
    }

    @Test
    void passesFilesThrough() {
        String file =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nĆirilica\r\n--b--\r\n";
        browser.send(
                "POST",
                "/practices/42/files",
                BodyPublishers.ofString(file),
                "Content-Type",
                "multipart/form-data; boundary=b",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(service.received().body()).isEqualTo(file);
    }

    @Test
    void passesEveryMethodOn() {
        for (String method : new String[] {"PUT", "PATCH", "DELETE"}) {
            browser.send(
                    method, "/api/v1/practices/42", BodyPublishers.ofString("{}"), "Origin", "http://localhost:8080");
            assertThat(service.received().method()).isEqualTo(method);
        }
    }

    @Test
    void startsATraceOfItsOwn() {
        String foreign = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        browser.get("/practices", "traceparent", foreign, "baggage", "person=secret");
        Neighbour.Received received = service.received();
        assertThat(received.header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]")
                .doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(received.header("baggage")).isNull();
    }

    @Test
    void passesAnswersOnAsTheyAre() {
        service.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Cache-Control", "private, max-age=60");
            exchange.getResponseHeaders().set("HX-Trigger", "spona-saved");
            Neighbour.answer(exchange, 422, "text/html;charset=UTF-8", "<p>Ispravi</p>");
        });
        HttpResponse<String> answer = browser.get("/practices");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("<p>Ispravi</p>");
        assertThat(answer.headers().allValues("ETag")).containsExactly("\"7\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, max-age=60");
        assertThat(answer.headers().allValues("HX-Trigger")).containsExactly("spona-saved");
        assertThat(answer.headers().allValues("Date")).hasSize(1);
    }

    @Test
    void doesNotFollowRedirectsOfServices() {
        service.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "/practices/42");
            exchange.sendResponseHeaders(303, -1);
        });
        HttpResponse<String> answer = browser.post("/practices", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer)).isEqualTo("/practices/42");
    }

    @Test
    void compressesWhatServicesAnswer() {
        service.answers(
                exchange -> Neighbour.answer(exchange, 200, "text/html;charset=UTF-8", "<p>Spona</p>".repeat(500)));
        assertThat(browser.get("/practices", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void keepsHealthAndMetricsOfServicesToItself() {
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(service.waiting()).isZero();
    }
}
