package org.spona.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.gateway.IdentityAdmin;
import org.spona.gateway.LogLines;
import org.spona.gateway.RawConnection;
import org.spona.gateway.RunningGateway;

/** What nobody sends by mistake alone: each is refused in words, and leaves no more in the log than a short line. */
class EdgesTest {

    private static final String TOKEN = IdentityAdmin.apiToken();
    private static final String ENDING = "Host: localhost\r\nConnection: close\r\n";
    private static final String SIGNED_IN = "Authorization: Bearer " + TOKEN + "\r\n" + ENDING;

    private final RunningGateway gateway = RunningGateway.shared();

    static Stream<Named<String>> malformed() {
        Map<String, String> requests = new LinkedHashMap<>();
        requests.put("NUL in the path", get("/practices\0x", ENDING));
        requests.put("encoded NUL in the path", get("/practices/%00x", ENDING));
        requests.put("percent sign that encodes nothing", get("/practices/%zz", ENDING));
        requests.put("path that is no UTF-8", get("/api/v1/practices/%ff%fe", SIGNED_IN));
        requests.put("letters that are not encoded", get("/api/v1/practices/\u00c4\u008d", SIGNED_IN));
        requests.put("braces in a query", get("/api/v1/practices?q={x}|^`", SIGNED_IN));
        requests.put("parameter of a path", get("/api/v1/practices/a;x=1", SIGNED_IN));
        requests.put("empty part of a path", get("//api//v1/practices", SIGNED_IN));
        requests.put("encoded slash", get("/api/v1/practices/%2f%2e%2e", SIGNED_IN));
        requests.put("encoded line feed", get("/api/v1/practices/%0a", SIGNED_IN));
        requests.put("address without end", get("/practices/" + "a".repeat(70_000), ENDING));
        requests.put("header without end", get("/practices", "X: " + "a".repeat(70_000) + "\r\n" + ENDING));
        requests.put("too many headers", get("/practices", "X: a\r\n".repeat(300) + ENDING));
        requests.put("no host", get("/practices", "Connection: close\r\n"));
        requests.put("host that is none", get("/practices", "Host: a_b<>c:99999999\r\nConnection: close\r\n"));
        requests.put("two hosts", get("/practices", "Host: a\r\n" + ENDING));
        requests.put("address of another host", get("http://elsewhere.example/api/v1/practices", SIGNED_IN));
        requests.put("TRACE", "TRACE /api/v1/practices HTTP/1.1\r\n" + SIGNED_IN + "\r\n");
        requests.put("CONNECT", "CONNECT elsewhere.example:80 HTTP/1.1\r\n" + ENDING + "\r\n");
        requests.put("unknown method", "FOO /api/v1/practices HTTP/1.1\r\n" + SIGNED_IN + "\r\n");
        requests.put("long method", "F".repeat(500) + " /api/v1/practices HTTP/1.1\r\n" + SIGNED_IN + "\r\n");
        requests.put("unknown version", "GET /practices HTTP/9.9\r\n" + ENDING + "\r\n");
        requests.put("no HTTP", "xyz\r\n\r\n");
        requests.put("unknown coding", post("Transfer-Encoding: nonsense", "abc"));
        requests.put("two lengths", post("Content-Length: 3\r\nContent-Length: 4", "abcd"));
        requests.put("negative length", post("Content-Length: -3", ""));
        requests.put("unknown expectation", post("Expect: nonsense\r\nContent-Length: 0", ""));
        requests.put("control character in a header", get("/api/v1/practices", "X: a\u0001b\r\n" + SIGNED_IN));
        requests.put("blank in the name of a header", get("/api/v1/practices", "X A: b\r\n" + SIGNED_IN));
        return requests.entrySet().stream().map(request -> Named.of(request.getKey(), request.getValue()));
    }

    @BeforeEach
    void greet() {
        gateway.neighbour().greets();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesInWords(String request) {
        isRefusedInWords(request);
        assertThat(gateway.neighbour().waiting()).isZero();
    }

    /** The head of such a request may be on its way to the service already, when its body turns out to be none. */
    @Test
    void refusesAChunkWithoutLength() {
        isRefusedInWords(post("Transfer-Encoding: chunked", "zz\r\nabc\r\n0\r\n\r\n"));
    }

    private void isRefusedInWords(String request) {
        try (var log = new LogLines()) {
            String answer = RawConnection.answer(gateway.address(), request);
            assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
            assertThat(answer).contains("Zahtev nije razumljiv").doesNotContain("HTTP Status");
            assertThat(log.all()).allSatisfy(line -> {
                assertThat(line.getThrowableProxy()).isNull();
                assertThat(line.getFormattedMessage()).hasSizeLessThan(400);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "nonsense", "text/", ";", "a/b, c/d", "application/json; charset=\""})
    void passesOnNoTypeThatNamesNone(String type) {
        String answer =
                RawConnection.answer(gateway.address(), post("Content-Type: " + type + "\r\nContent-Length: 2", "{}"));
        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(gateway.neighbour().received().header("Content-Type")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sr-Latn-RS,sr-Latn;q=0.9,sr;q=0.9,bs;q=0.8,hr;q=0.8,en-GB;q=0.7,en;q=0.7,de;q=0.6,fr;q=0.5,it;q=0.4,es;q=0.3",
                "*, en;q=nonsense, x-\u0161, -, en-, ;q=1",
                ""
            })
    void takesAnyLanguages(String languages) {
        assertThat(signedOut("Accept-Language: " + languages)).startsWith("HTTP/1.1 200");
        assertThat(signedOut("Accept-Language: " + "a,".repeat(3000) + "en")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "*", "text/html;q=nonsense", ",", "/", "application/*+json;q=7"})
    void takesAnyWishForATypeOfAnswer(String accept) {
        assertThat(signedOut("Accept: " + accept)).startsWith("HTTP/1.1 200");
        assertThat(RawConnection.answer(
                        gateway.address(), get("/api/v1/practices", "Accept: " + accept + "\r\n" + ENDING)))
                .startsWith("HTTP/1.1 401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YQ==", "YQBi", "AA==", "%%%", "not-an-id"})
    void takesNothingForASessionThatIsNone(String cookie) {
        try (var log = new LogLines()) {
            String answer = RawConnection.answer(
                    gateway.address(), get("/practices", "Cookie: SPONA_SESSION=" + cookie + "\r\n" + ENDING));
            assertThat(answer).startsWith("HTTP/1.1 302");
            assertThat(log.text()).doesNotContain("database");
        }
    }

    @Test
    void refusesTokensOfUnknownKeysHoweverManyCome() {
        for (int attempt = 0; attempt < 5; attempt++) {
            String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"unknown-" + attempt + "\"}";
            String forged =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8))
                            + TOKEN.substring(TOKEN.indexOf('.'));
            assertThat(RawConnection.answer(
                            gateway.address(),
                            get("/api/v1/practices", "Authorization: Bearer " + forged + "\r\n" + ENDING)))
                    .startsWith("HTTP/1.1 401")
                    .contains("urn:spona:error:invalid-token");
        }
    }

    private String signedOut(String header) {
        return RawConnection.answer(gateway.address(), get("/signed-out", header + "\r\n" + ENDING));
    }

    private static String get(String address, String headers) {
        return "GET " + address + " HTTP/1.1\r\n" + headers + "\r\n";
    }

    private static String post(String headers, String body) {
        return "POST /api/v1/practices HTTP/1.1\r\n" + SIGNED_IN + headers + "\r\n\r\n" + body;
    }
}
