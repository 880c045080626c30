package org.spona.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.gateway.Browser;
import org.spona.gateway.Neighbour;
import org.spona.gateway.RunningGateway;

/** What somebody without an account is answered, before a service that shows her what she asks for, or does not. */
class VisitorTest {

    private static final int ADDRESSES = 1_000;

    private final RunningGateway gateway = RunningGateway.shared();
    private final Neighbour service = gateway.neighbour();
    private final Browser visitor = gateway.browser();
    private final String page = "/practices/" + UUID.randomUUID();

    @BeforeEach
    void greet() {
        service.greets();
    }

    @Test
    void readsWhatIsPublicWithoutAToken() {
        assertThat(visitor.get(page).body()).isEqualTo("<p>Dobar dan</p>");
        assertThat(service.received().header("Authorization")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gazettes/rs/2011/24", "/api/v1/gazettes/rs/2011/24"})
    void readsWhatACitedNumberOfAGazetteLeadsTo(String cited) {
        assertThat(visitor.get(cited).body()).isEqualTo("<p>Dobar dan</p>");
        assertThat(service.received().header("Authorization")).isNull();
    }

    @Test
    void isAnsweredFromMemoryForAMinute() {
        HttpResponse<String> first = visitor.get(page);
        HttpResponse<String> second = gateway.browser().get(page);

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(service.received()).isNotNull();
        assertThat(service.waiting()).isZero();
        for (HttpResponse<String> answer : List.of(first, second)) {
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=60");
            assertThat(answer.headers().firstValue("Age")).isPresent();
            assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Cookie", "Accept-Language");
        }
    }

    @Test
    void isToldThatAPageHasNotChanged() {
        String tag = visitor.get(page).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = visitor.get(page, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void getsEachLanguageAsItIs() {
        visitor.get(page, "Accept-Language", "en");
        service.answers(exchange -> Neighbour.answer(exchange, 200, "text/html;charset=UTF-8", "<p>Good day</p>"));

        assertThat(visitor.get(page, "Accept-Language", "sr").body()).isEqualTo("<p>Good day</p>");
        assertThat(visitor.get(page, "Accept-Language", "en").body()).isEqualTo("<p>Dobar dan</p>");
    }

    @Test
    void sharesNothingWithPeople() {
        Browser officer = gateway.browser().signedIn();
        service.answers(exchange -> Neighbour.answer(exchange, 200, "text/html;charset=UTF-8", "<p>For her</p>"));
        HttpResponse<String> hers = officer.get(page);
        assertThat(hers.body()).isEqualTo("<p>For her</p>");
        assertThat(hers.headers().allValues("Cache-Control")).containsExactly("no-store");
        service.answers(exchange -> Neighbour.answer(exchange, 200, "text/html;charset=UTF-8", "<p>For all</p>"));
        assertThat(visitor.get(page).body()).isEqualTo("<p>For all</p>");
        service.answers(exchange -> Neighbour.answer(exchange, 200, "text/html;charset=UTF-8", "<p>For her</p>"));
        assertThat(officer.get(page).body()).isEqualTo("<p>For her</p>");
    }

    @Test
    void keepsNoAnswerThatSetsAPreference() {
        service.answers(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "spona-language=en; Path=/");
            Neighbour.answer(exchange, 200, "text/html;charset=UTF-8", "<p>Good day</p>");
        });
        assertThat(visitor.get(page).headers().allValues("Cache-Control")).containsExactly("no-store");
        service.greets();
        assertThat(gateway.browser().get(page).body()).isEqualTo("<p>Dobar dan</p>");
    }

    @Test
    void readsAFileAsItComesWithTheHeadersOfItsService() {
        String file = "/practices/files/" + UUID.randomUUID();
        for (String content : List.of("first", "second")) {
            service.answers(exchange -> {
                exchange.getResponseHeaders().set("Cache-Control", "private, no-cache");
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; sandbox");
                exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"plan.txt\"");
                Neighbour.answer(exchange, 200, "text/plain;charset=UTF-8", content);
            });
            HttpResponse<String> answer = visitor.get(file);
            assertThat(answer.body()).isEqualTo(content);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; sandbox");
            assertThat(answer.headers().allValues("Content-Disposition"))
                    .containsExactly("attachment; filename=\"plan.txt\"");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practices/", "/practices/files/", "/meetings/items/"})
    void isAskedToSignInForWhateverIsNotPublicWhetherItExistsOrNot(String place) {
        service.answers(exchange -> Neighbour.answer(exchange, 401, "text/html;charset=UTF-8", "<p>Prijavite se</p>"));
        Map<String, ?> expected = likeness(visitor.get("/practices/mine"), "/practices/mine");
        for (int number = 0; number < ADDRESSES; number++) {
            String address = place + UUID.randomUUID();
            assertThat(likeness(visitor.get(address), address)).isEqualTo(expected);
        }
    }

    @Test
    void writesNothing() {
        assertThat(visitor.post(page, Map.of("title", "x")).statusCode()).isEqualTo(302);
        assertThat(service.waiting()).isZero();
    }

    @Test
    void sendsAFormThatIsPublicFromItsOwnPageWithoutAToken() {
        String form = "/networks/mreza/ask";

        assertThat(visitor.post(form, Map.of("text", "Pitanje")).statusCode()).isEqualTo(200);
        assertThat(service.received().header("Authorization")).isNull();
        assertThat(visitor.send("POST", form, BodyPublishers.ofString("text=x"), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(service.waiting()).isZero();
    }

    @Test
    void searchesLessOftenThanOthers() {
        Browser eager = gateway.browser();
        int status = 200;
        for (int asked = 0; asked < 200 && status != 429; asked++) {
            status = eager.get("/api/v1/search?q=" + asked).statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    }

    /** Status, headers and body, without the address that was asked for and the time. */
    private static Map<String, ?> likeness(HttpResponse<String> answer, String address) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        // The server ends a connection after some hundred requests.
        headers.remove("connection");
        String text = answer.statusCode() + "\n" + headers + "\n" + answer.body();
        return Map.of(
                "answer",
                text.replace(URLEncoder.encode(address, StandardCharsets.UTF_8), "")
                        .replace(address, ""));
    }
}
