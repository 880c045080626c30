package org.spona.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.gateway.RunningGateway.BEHIND_A_PROXY;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.spona.gateway.Browser;
import org.spona.gateway.RunningGateway;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {

    private final RunningGateway gateway = RunningGateway.start(
            RunningGateway.shared().neighbour(),
            BEHIND_A_PROXY.get(0),
            BEHIND_A_PROXY.get(1),
            "spona.limits.person.requests=20",
            "spona.limits.address.requests=60",
            "spona.limits.sign-in.requests=6",
            "spona.limits.visitor-file.requests=6",
            "spona.limits.visitor-form.requests=3",
            "spona.services.knowledge.body-limit=10KB",
            "spona.services.knowledge.uploads.body-limit=50KB",
            "spona.services.members.body-limit=100KB");

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void greet() {
        gateway.neighbour().greets();
    }

    @Test
    void onePersonCannotAskTooMuchFromWherever() {
        Browser officer = from("10.1.0.1").signedIn();
        HttpResponse<String> refused = askUntilRefused(officer, "/practices", "10.1.0.1", 40);
        assertThat(refused.headers().firstValue("Retry-After").map(Integer::parseInt))
                .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 60));
        assertThat(refused.body()).contains("Previše zahteva odjednom");
        assertThat(officer.get("/practices", "X-Forwarded-For", "10.1.0.2").statusCode())
                .isEqualTo(429);
        Browser colleague = from("10.1.0.3");
        colleague.signIn(colleague.get("/sign-in"), "sluzbenik@starapazova.example");
        assertThat(colleague.get("/practices").statusCode()).isEqualTo(200);
    }

    @Test
    void oneAddressCannotAskTooMuch() {
        HttpResponse<String> refused = askUntilRefused(gateway.browser(), "/api/v1/practices", "10.2.0.1", 80);
        assertThat(refused.body()).contains("urn:spona:error:too-many-requests");
        assertThat(gateway.browser()
                        .get("/api/v1/practices", "X-Forwarded-For", "10.2.0.2")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void stylesheetsAreNotCounted() {
        askUntilRefused(gateway.browser(), "/practices", "10.3.0.1", 80);
        assertThat(gateway.browser()
                        .get("/webjars/htmx.org/2.0.10/dist/htmx.min.js", "X-Forwarded-For", "10.3.0.1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void signInIsLimitedMore() {
        askUntilRefused(gateway.browser(), "/sign-in", "10.4.0.1", 10);
        assertThat(gateway.browser()
                        .get("/practices", "X-Forwarded-For", "10.4.0.1")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void visitorsReadFewerFilesThanPages() {
        askUntilRefused(gateway.browser(), "/practices/files/" + UUID.randomUUID(), "10.8.0.1", 10);
        assertThat(gateway.browser()
                        .get("/practices/" + UUID.randomUUID(), "X-Forwarded-For", "10.8.0.1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void visitorsSendFewFormsAndReadThemFreely() {
        for (int form = 0; form < 3; form++) {
            assertThat(from("10.9.0.1")
                            .post("/networks/mreza/ask", Map.of("text", "Pitanje"))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(from("10.9.0.1")
                        .post("/networks/mreza/ask", Map.of("text", "Pitanje"))
                        .statusCode())
                .isEqualTo(429);
        assertThat(from("10.9.0.1").get("/networks/mreza/ask").statusCode()).isEqualTo(200);
        assertThat(from("10.9.0.2")
                        .post("/networks/mreza/ask", Map.of("text", "Pitanje"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void oneNetworkOfIpv6IsOneAddress() {
        askUntilRefused(gateway.browser(), "/sign-in", "2001:db8:1:2::1", 10);
        assertThat(gateway.browser()
                        .get("/sign-in", "X-Forwarded-For", "2001:db8:1:2:ffff::9")
                        .statusCode())
                .isEqualTo(429);
        assertThat(gateway.browser()
                        .get("/sign-in", "X-Forwarded-For", "2001:db8:1:3::1")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void bodiesHaveASizeForEachService() {
        Browser officer = from("10.5.0.1");
        officer.signIn(officer.get("/sign-in"), "urednik@uom.example");
        BodyPublisher told = BodyPublishers.ofByteArray(new byte[10 * 1024 + 1]);
        BodyPublisher untold = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10 * 1024 + 1]));
        assertThat(put(officer, "/api/v1/practices/42", told).statusCode()).isEqualTo(413);
        HttpResponse<String> refused = put(officer, "/api/v1/practices/42", untold);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("urn:spona:error:too-large");
        assertThat(put(officer, "/api/v1/people/42", told).statusCode()).isEqualTo(200);
        assertThat(put(officer, "/api/v1/people/42", untold).statusCode()).isEqualTo(200);
    }

    @Test
    void pathsForFilesTakeLargerBodiesThanTheirService() {
        Browser editor = from("10.7.0.1");
        editor.signIn(editor.get("/sign-in"), "urednik@alvrs.example");
        assertThat(put(editor, "/api/v1/practices/import", BodyPublishers.ofByteArray(new byte[50 * 1024]))
                        .statusCode())
                .isEqualTo(200);
        assertThat(put(editor, "/api/v1/practices/import", BodyPublishers.ofByteArray(new byte[50 * 1024 + 1]))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whoSendsALotGetsToKnowWhy() {
        Browser officer = from("10.6.0.1");
        officer.signIn(officer.get("/sign-in"), "urednik@skgo.example");
        HttpResponse<String> refused =
                put(officer, "/practices/42", BodyPublishers.ofByteArray(new byte[5 * 1024 * 1024]));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("Previše podataka odjednom");
    }

    private Browser from(String address) {
        return gateway.browser().from(address);
    }

    private static HttpResponse<String> put(Browser officer, String address, BodyPublisher body) {
        return officer.send("PUT", address, body, "Sec-Fetch-Site", "same-origin");
    }

    private static HttpResponse<String> askUntilRefused(Browser browser, String path, String address, int attempts) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            HttpResponse<String> answer = browser.get(path, "X-Forwarded-For", address);
            if (answer.statusCode() == 429) {
                return answer;
            }
        }
        throw new AssertionError("Let through " + attempts + " requests");
    }
}
