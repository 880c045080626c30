package org.spona.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spona.gateway.Browser;
import org.spona.gateway.IdentityAdmin;
import org.spona.gateway.LogLines;
import org.spona.gateway.RunningGateway;

class RequestLogTest {

    /** The subject of the officer of Bar. */
    private static final String OFFICER = "5b0a0000-0000-4000-8000-000000000006";

    private final RunningGateway gateway = RunningGateway.shared();

    @Test
    void namesRequestAndTraceAndNothingPersonal() {
        String token = IdentityAdmin.apiToken();
        try (var log = new LogLines()) {
            gateway.browser().signedIn().get("/practices?q=ime-i-prezime");
            gateway.browser().get("/api/v1/practices?q=ime-i-prezime", "Authorization", "Bearer " + token);
            gateway.browser().get("/api/v1/practices", "Authorization", "Bearer " + token + "x");

            assertThat(log.awaitRequests(5).ofRequests())
                    .isNotEmpty()
                    .allSatisfy(event -> assertThat(event.getMDCPropertyMap()).containsKey("traceId"));
            assertThat(values(log))
                    .contains("url.path=/practices", "http.response.status_code=200", "http.response.status_code=401");
            assertThat(log.text())
                    .doesNotContain("ime-i-prezime")
                    .doesNotContain(token.substring(0, 20))
                    .doesNotContain("bar.example")
                    .doesNotContain("Službenica")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void namesWhoActsByHerSubjectOnly() {
        try (var log = new LogLines()) {
            Browser officer = gateway.browser();
            officer.get("/practices");
            officer.signedIn();
            officer.post("/practices", Map.of("title", "x"));
            officer.post("/sign-out", Map.of());
            gateway.browser().get("/api/v1/practices", "Authorization", "Bearer " + IdentityAdmin.apiToken());

            assertThat(lines(log.awaitRequests(6)))
                    .containsExactly(
                            "GET /practices 302 -",
                            "GET /sign-in 302 -",
                            "GET /sign-in/callback 302 " + OFFICER,
                            "POST /practices 200 " + OFFICER,
                            "POST /sign-out 302 " + OFFICER,
                            "GET /api/v1/practices 200 " + OFFICER);
        }
    }

    private static List<String> lines(LogLines log) {
        return log.ofRequests()
                .map(line -> line.getFormattedMessage().replaceFirst(" \\d+ ms", ""))
                .toList();
    }

    private static List<String> values(LogLines log) {
        return log.ofRequests()
                .flatMap(event -> event.getKeyValuePairs().stream())
                .map(pair -> pair.key + "=" + pair.value)
                .toList();
    }
}
